'use server'

import { notFound, redirect } from 'next/navigation'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { Conflict } from '@/db/conflict'
import { formAction } from '@/lib/auth/posted/action'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { listUses } from '@/lib/services/queries'
import { renameForm, scheduleForm } from '@/lib/services/schedules/form'
import { findSchedule, listSchedules } from '@/lib/services/schedules/queries'
import { addSchedule, removeSchedule, saveSchedule } from '@/lib/services/schedules/store'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

/** An administrator: adds an empty schedule and goes on to its page. */
export const addNew = formAction(async function addNew(_: FormState, form: FormData): Promise<FormState> {
  const { by, company } = await askedKind('schedules')
  const { values, problems } = parse(scheduleForm, form)
  if (problems) return rejected(form, problems)
  let id: string
  try {
    id = await addSchedule(by, company, { ...values, events: [] })
  } catch (error) {
    if (error instanceof Conflict) return rejected(form, { name: { key: 'nameTaken' } })
    throw error
  }
  await setNotice('added', { name: values.name })
  redirect(`/company/schedules/${id}`)
})

/** An administrator: renames a schedule. */
export const rename = formAction(async function rename(id: string, _: FormState, form: FormData): Promise<FormState> {
  const { by, company, locale } = await askedKind('schedules')
  const schedule = await findSchedule(company, id)
  if (!schedule) notFound()
  const { values, problems } = parse(renameForm, form)
  if (problems) return rejected(form, problems)
  const { name } = values
  const saving = () => saveSchedule(by, company, id, Number(form.get('version')), { name, events: schedule.events })
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  try {
    if (!(await saving())) return stale(form, schedule.version, { name: schedule.name })
  } catch (error) {
    if (error instanceof Conflict) return rejected(form, { name: { key: 'nameTaken' } })
    throw error
  }
  await setNotice('saved')
  redirect(`/company/schedules/${id}`)
})

/** An administrator: deletes schedules that nothing follows, all of them or none. */
export const removeSeveral = formAction(async function removeSeveral(
  ids: string[],
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await askedKind('schedules')
  const schedules = (await listSchedules(company)).filter(({ id }) => ids.includes(id))
  const uses = await listUses(company, ids)
  if (schedules.some(({ id }) => uses.get(id)?.length)) return rejected(form, { '': { key: 'scheduleInUse' } })
  const saving = async () => {
    for (const schedule of schedules) await removeSchedule(by, company, schedule)
  }
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('servicesRemoved', { count: schedules.length })
  redirect('/company/schedules')
})

/** An administrator: deletes a schedule, what followed it following the chosen other one of its type. */
export const remove = formAction(async function remove(id: string, _: FormState, form: FormData): Promise<FormState> {
  const { by, company, locale } = await askedKind('schedules')
  const schedule = await findSchedule(company, id)
  if (!schedule) notFound()
  const chosen = String(form.get('replacement') ?? '')
  const replacement = chosen && chosen !== id ? await findSchedule(company, chosen) : undefined
  if (chosen && replacement?.type !== schedule.type) return rejected(form, { replacement: { key: 'chooseOne' } })
  const saving = () => removeSchedule(by, company, schedule, replacement?.id)
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  if (!(await saving())) return rejected(form, { replacement: { key: 'scheduleInUse' } })
  await setNotice('removed', { name: schedule.name })
  redirect('/company/schedules')
})
