'use server'

import { notFound, redirect } from 'next/navigation'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { newId } from '@/db/id'
import { formAction } from '@/lib/auth/posted/action'
import { sortKey } from '@/lib/directory/sort-key'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { eventOf } from '@/lib/services/schedules/event'
import { eventForm } from '@/lib/services/schedules/form'
import { findSchedule } from '@/lib/services/schedules/queries'
import { saveSchedule } from '@/lib/services/schedules/store'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

/** An administrator: adds an event to a schedule (no event: null) or changes one. */
export const saveEvent = formAction(async function saveEvent(
  id: string,
  eventId: string | null,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await askedKind('schedules')
  const schedule = await findSchedule(company, id)
  if (!schedule || (eventId && !schedule.events.some(event => event.id === eventId))) notFound()
  const { values, problems } = parse(eventForm, form)
  if (problems) return rejected(form, problems)
  const read = eventOf(values)
  if ('problems' in read) return rejected(form, read.problems)
  const others = schedule.events.filter(event => event.id !== eventId)
  if (others.some(event => sortKey(event.name) === sortKey(read.event.name))) {
    return rejected(form, { name: { key: 'eventNameTaken' } })
  }
  const events = [...others, { ...read.event, id: eventId ?? newId() }]
  const saving = () => saveSchedule(by, company, id, Number(form.get('version')), { name: schedule.name, events })
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  if (!(await saving())) return stale(form, schedule.version, {})
  await setNotice('saved')
  redirect(`/company/schedules/${id}`)
})

/** An administrator: deletes an event; the history can bring it back. */
export const removeEvent = formAction(async function removeEvent(
  id: string,
  eventId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await askedKind('schedules')
  const schedule = await findSchedule(company, id)
  const event = schedule?.events.find(one => one.id === eventId)
  if (!schedule || !event) notFound()
  const events = schedule.events.filter(one => one.id !== eventId)
  const saving = () => saveSchedule(by, company, id, Number(form.get('version')), { name: schedule.name, events })
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  if (!(await saving())) return stale(form, schedule.version, {})
  await setNotice('removed', { name: event.name })
  redirect(`/company/schedules/${id}`)
})
