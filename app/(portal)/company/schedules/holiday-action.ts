'use server'

import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { formAction } from '@/lib/auth/posted/action'
import { parse, parseTree } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { holidaySearch, holidaysForm } from '@/lib/services/schedules/form'
import { holidayChoices, holidayEvents } from '@/lib/services/schedules/holiday-choices'
import { findSchedule } from '@/lib/services/schedules/queries'
import { saveSchedule, withIds } from '@/lib/services/schedules/store'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

/** An administrator: adds the ticked days of the catalogue to a holiday schedule; `shown` is the list that was ticked. */
export const importHolidays = formAction(async function importHolidays(
  id: string,
  shown: object,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await askedKind('schedules')
  const schedule = await findSchedule(company, id)
  if (schedule?.type !== 'holiday') notFound()
  const search = parseTree(holidaySearch(company.province, new Date().getFullYear()), { ...shown }).values
  const { values } = parse(holidaysForm, form)
  if (!search || !values) notFound()
  const { region, from, to, moved } = search
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const ticked = [...values.statutory, ...values.optional]
  const chosen = holidayChoices(region, years, moved).filter(choice => ticked.includes(choice.key))
  if (chosen.length === 0) return rejected(form, { statutory: { key: 'chooseHoliday' } })
  const names = await getTranslations('holidays')
  const fresh = holidayEvents(chosen, names, schedule.events)
  const events = [...schedule.events, ...withIds(fresh)]
  const saving = () => saveSchedule(by, company, id, Number(form.get('version')), { name: schedule.name, events })
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  if (!(await saving())) return stale(form, schedule.version, {})
  await setNotice('eventsAdded', { count: fresh.length })
  redirect(`/company/schedules/${id}`)
})
