'use server'

import { redirect } from 'next/navigation'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { formAction } from '@/lib/auth/posted/action'
import { type Found, findDestination } from '@/lib/destinations/find'
import { warningSentences } from '@/lib/destinations/words'
import { parse } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { nightChoices, nightForm, nightProblems } from '@/lib/services/night-forwarding/form'
import { findNight, listNightChoices, type NightChoice } from '@/lib/services/night-forwarding/queries'
import { nightTitle, saveNight, saveNightChoices } from '@/lib/services/night-forwarding/store'
import { listSchedules } from '@/lib/services/schedules/queries'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

const page = '/company/night-forwarding'

/** An administrator: saves the company's night forwarding, after asking about what looks wrong with its destination. */
export const saveNightForwarding = formAction(async function saveNightForwarding(
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await askedKind('night-forwarding')
  const { values, problems } = parse(nightForm, form)
  if (problems) return rejected(form, problems)
  const { mode, business, holiday } = values
  const [night, schedules] = await Promise.all([findNight(company), listSchedules(company)])
  const wrong: Problems = nightProblems(values)
  for (const [field, type] of [
    ['business', 'time'],
    ['holiday', 'holiday'],
  ] as const) {
    const chosen = values[field]
    if (chosen && !schedules.some(one => one.id === chosen && one.type === type)) wrong[field] = { key: 'chooseOne' }
  }
  const found: Found | undefined = values.to
    ? await findDestination(company, values.to, { ownerId: night.id, slot: 'to' })
    : undefined
  if (found && 'problem' in found) wrong.to = found.problem
  if (Object.keys(wrong).length > 0 || (found && 'problem' in found)) return rejected(form, wrong)
  const saved = { mode, business, holiday, to: found?.destination ?? null }
  const saving = () => saveNight(by, company, Number(form.get('version')), saved, nightTitle(company))
  const confirm = await toConfirm(form, { company, locale }, saving, await warningSentences(found?.warnings ?? []))
  if (confirm) return confirm
  if (!(await saving())) return stale(form, night.version, {})
  await setNotice('saved')
  redirect(page)
})

/** An administrator: saves what people of the shown page use instead of the group's setting. */
export const savePeople = formAction(async function savePeople(
  shown: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await askedKind('night-forwarding')
  const chosen = new Map<string, NightChoice>()
  for (const { id } of await listNightChoices(company)) {
    const choice = nightChoices.find(word => word === form.get(`person.${id}`))
    if (choice) chosen.set(id, choice)
  }
  const saving = () => saveNightChoices(by, company, chosen)
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('saved')
  redirect(`${page}/people?page=${shown}`)
})
