'use server'

import { notFound, redirect } from 'next/navigation'
import { newId } from '@/db/id'
import { formAction } from '@/lib/auth/posted/action'
import { warningSentences } from '@/lib/destinations/words'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { findAnnouncement } from '@/lib/services/announcements/queries'
import type { Menu } from '@/lib/services/auto-attendants/menu'
import { menuFields } from '@/lib/services/auto-attendants/menu-form'
import { postedMenu } from '@/lib/services/auto-attendants/posted-menu'
import { menuWarnings } from '@/lib/services/auto-attendants/warnings'
import { pointedText } from '@/lib/services/initial'
import { findShowing } from '@/lib/services/queries'
import { saveService } from '@/lib/services/store'
import { wordsOf } from '@/lib/services/words-of'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { askedMenu } from './asked'

/** An administrator: saves one menu of an attendant, or adds a submenu (`new`). */
export const saveMenu = formAction(async function saveMenu(
  id: string,
  menuId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale, service, attendant } = await askedMenu(id, menuId)
  const read = await postedMenu(company, attendant, menuId === 'new' ? newId() : menuId, form)
  if (read.problems) return rejected(form, read.problems)
  const { menu, menus, warnings } = read
  const showing = await findShowing(company, locale)
  const known = [...(await remarks(menu, menus, attendant.values, showing)), ...(await warningSentences(warnings))]
  const was = { id, version: Number(form.get('version')) }
  const saving = () => saveService(by, company, service, { ...attendant.values, menus }, was)
  const confirm = await toConfirm(form, { company, locale }, saving, known)
  if (confirm) return confirm
  if (!(await saving())) return meanwhile(form, id, menuId)
  await setNotice('saved')
  redirect(`/company/auto-attendants/${id}`)
})

type Asked = Awaited<ReturnType<typeof askedMenu>>
type Showing = Awaited<ReturnType<typeof findShowing>>

async function remarks(menu: Menu, menus: Menu[], values: Asked['attendant']['values'], showing: Showing) {
  const say = await wordsOf('auto-attendants')
  const greeting = menu.greeting ? await findAnnouncement(showing.company, menu.greeting) : undefined
  return menuWarnings(menu, { ...values, menus }, showing, greeting?.transcript).map(({ key, params }) =>
    say(`warnings.${key}`, params),
  )
}

async function meanwhile(form: FormData, id: string, menuId: string): Promise<FormState> {
  const { company, locale, attendant, menu } = await askedMenu(id, menuId)
  const showing = await findShowing(company, locale)
  const fields = Object.entries(menuFields(menu, to => pointedText(to, showing)))
  const theirs = fields.filter(([name, text]) => String(form.get(name) ?? '') !== text)
  return stale(form, attendant.version, Object.fromEntries(theirs))
}

/** An administrator: deletes a submenu to which no key leads. */
export const removeMenu = formAction(async function removeMenu(
  id: string,
  menuId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale, service, attendant, menus, menu } = await askedMenu(id, menuId)
  if (menu.name === null || menuId === 'new') notFound()
  const used = menus.some(one => one.keys.some(({ submenu }) => submenu === menuId))
  if (used) return rejected(form, { '': { key: 'submenuInUse', params: { name: menu.name } } })
  const rest = menus.filter(one => one.id !== menuId)
  const { version } = attendant
  const saving = () => saveService(by, company, service, { ...attendant.values, menus: rest }, { id, version })
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  if (!(await saving())) return stale(form, version, {})
  await setNotice('removed', { name: menu.name })
  redirect(`/company/auto-attendants/${id}`)
})
