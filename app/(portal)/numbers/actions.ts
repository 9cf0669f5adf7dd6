'use server'

import { notFound, redirect } from 'next/navigation'
import type { Company } from '@/lib/auth/company'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { listCallables } from '@/lib/destinations/queries'
import { listDepartments } from '@/lib/directory/departments'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { moments } from '@/lib/numbers/moments'
import { findCenterType, findNumber, findNumberValues, type OwnedNumber } from '@/lib/numbers/queries'
import { type NumberValues, numberForm, saveNumber } from '@/lib/numbers/store'
import { listAnnouncements } from '@/lib/services/announcements/queries'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { shown } from './shown'

/** Saves what a number rings, its department and its label. */
export const saveNumberChange = formAction(async function saveNumberChange(
  number: string,
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await admin()
  const found = (await findNumber(someone.company, number)) ?? notFound()
  const { values, problems } = parse(numberForm, form)
  if (problems) return rejected(form, problems)
  const { version, ...typed } = values
  const rest = await withOwn(someone.company, found, typed)
  const [owners, departments] = await Promise.all([listCallables(someone.company), listDepartments(someone.company)])
  if (rest.ownerId && !owners.some(({ id }) => id === rest.ownerId))
    return rejected(form, { ownerId: { key: 'chooseOne' } })
  if (rest.departmentId && !departments.some(({ id }) => id === rest.departmentId))
    return rejected(form, { departmentId: { key: 'chooseOne' } })
  const foreign = await foreignSound(someone.company, rest)
  if (foreign) return rejected(form, { [foreign]: { key: 'chooseOne' } })
  const saving = () => saveNumber(someone, found, version, rest)
  const confirm = await toConfirm(form, someone, saving)
  if (confirm) return confirm
  if (!(await saving())) {
    const now = (await findNumber(someone.company, number)) ?? notFound()
    const current = (await findNumberValues(someone.company, number)) ?? notFound()
    return stale(form, now.version, shown(current))
  }
  await setNotice('saved')
  redirect('/numbers')
})

/** What only a Premium call centre's number has stays as it was where the page does not ask for it. */
async function withOwn(company: Company, { number, ownerId }: OwnedNumber, typed: NumberValues): Promise<NumberValues> {
  if ((await findCenterType(company, ownerId)) === 'premium') return typed
  const { dnisName, dnisPriority, entranceSounds, comfortSounds, musicSounds, whisperSounds } =
    (await findNumberValues(company, number)) ?? notFound()
  return { ...typed, dnisName, dnisPriority, entranceSounds, comfortSounds, musicSounds, whisperSounds }
}

/** The field with an announcement that is not the company's. */
async function foreignSound(company: Company, values: NumberValues): Promise<string | undefined> {
  const own = new Set((await listAnnouncements(company)).map(({ id }) => id))
  const fields = moments.flatMap(moment =>
    values[`${moment}Sounds`].map((id, at) => ({ id, field: `${moment}Sounds.${at}` })),
  )
  return fields.find(({ id }) => !own.has(id))?.field
}
