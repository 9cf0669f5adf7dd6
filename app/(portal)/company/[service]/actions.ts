'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/lib/auth/posted/action'
import { warningSentences } from '@/lib/destinations/words'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { clashOf } from '@/lib/services/clashes'
import { posted } from '@/lib/services/posted'
import { findService, findSettings, findShowing } from '@/lib/services/queries'
import type { Service, Values } from '@/lib/services/service'
import { shownOf } from '@/lib/services/shown'
import { removeServices, saveService as save, saveActive } from '@/lib/services/store'
import { warned } from '@/lib/services/warned'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { askedService } from '../_services/asked'

/** An administrator: adds a service (`new`), or saves one (its id) or the company's settings of it (`settings`). */
export const saveService = formAction(async function saveService(
  kind: string,
  place: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale, ...asked } = await askedService(kind)
  const service = (place === 'settings' ? asked.service.settings : asked.service) ?? notFound()
  const before = await stored(company, service, place)
  const read = await posted(company, service, form, before?.id)
  if (read.problems) return rejected(form, read.problems)
  const { values, warnings } = read
  const showing = await findShowing(company, locale)
  const was = before?.id ? { id: before.id, version: Number(form.get('version')) } : undefined
  const saving = () => save(by, company, service, values, was)
  const known = [...(await warned(service, values, showing)), ...(await warningSentences(warnings))]
  const confirm = await toConfirm(form, { company, locale }, saving, known)
  if (confirm) return confirm
  const saved = await saving().catch(error => ({ problems: clashOf(error) }))
  if (!saved) return meanwhile(form, service, values, before?.id ?? '', showing)
  if (typeof saved === 'object') return rejected(form, saved.problems)
  await (was ? setNotice('saved') : setNotice('added', { name: String(values.name ?? '') }))
  redirect(place === 'settings' ? `/company/${kind}` : `/company/${kind}/${saved}`)
})

type Asked = Awaited<ReturnType<typeof askedService>>

async function stored(company: Asked['company'], service: Service, place: string) {
  if (place === 'new') return undefined
  if (place === 'settings') return findSettings(company, service)
  return (await findService(company, service, place)) ?? notFound()
}

/** Somebody saved meanwhile: what is stored now, where it differs from what was typed. */
async function meanwhile(
  form: FormData,
  service: Service,
  typed: Values,
  id: string,
  showing: Awaited<ReturnType<typeof findShowing>>,
): Promise<FormState> {
  const now = (await findService(showing.company, service, id)) ?? notFound()
  const [ours, theirs] = await Promise.all([shownOf(service, typed, showing), shownOf(service, now.values, showing)])
  const different = theirs.filter(({ field, text }) => ours.find(one => one.field === field)?.text !== text)
  return stale(form, now.version, Object.fromEntries(different.map(({ field, text }) => [field, text])))
}

/** An administrator: ticks and unticks « Actif » in the list. */
export const saveActiveBoxes = formAction(async function saveActiveBoxes(
  kind: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale, service } = await askedService(kind)
  const ticked = new Set(form.getAll('active').map(String))
  const listed = form.getAll('listed').map(String)
  const saving = () => saveActive(by, company, service, new Map(listed.map(id => [id, ticked.has(id)])))
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('saved')
  redirect(`/company/${kind}`)
})

/** An administrator: deletes services, replacing those in use where a replacement was chosen. */
export const removeService = formAction(async function removeService(
  kind: string,
  ids: string[],
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale, service } = await askedService(kind)
  const found = await Promise.all([...new Set(ids)].slice(0, 500).map(id => findService(company, service, id)))
  const chosen = found.filter(one => one !== undefined)
  if (!chosen.length) notFound()
  const replacements = new Map<string, string>()
  for (const { id } of chosen) {
    const replacement = String(form.get(`replace.${id}`) ?? '')
    if (!replacement) continue
    if (chosen.some(one => one.id === replacement) || !(await findService(company, service, replacement)))
      return rejected(form, { [`replace.${id}`]: { key: 'serviceReplacement' } })
    replacements.set(id, replacement)
  }
  const names = new Map(chosen.map(({ id, values }) => [id, String(values.name)]))
  const saving = () => removeServices(by, company, service, [...names.keys()], replacements)
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  const blocked = await saving()
  if (blocked.size) {
    const wrong = [...blocked.keys()].map(id => [
      `replace.${id}`,
      { key: 'serviceInUse' as const, params: { name: names.get(id) ?? '' } },
    ])
    return rejected(form, Object.fromEntries(wrong))
  }
  await setNotice('servicesRemoved', { count: chosen.length })
  redirect(`/company/${kind}`)
})
