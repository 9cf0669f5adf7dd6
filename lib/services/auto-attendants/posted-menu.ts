import 'server-only'
import { newId } from '@/db/id'
import type { Company } from '@/lib/auth/company'
import type { Warning } from '@/lib/destinations/find'
import { parse } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { clashes } from '../clashes'
import { type Reading, readPointed } from '../resolve'
import type { Service, Stored } from '../service'
import { listed, reference } from '../words'
import { blankMenu, isMain, keyField, type Menu } from './menu'
import { menuForm, menuOf, menuProblems, NEW_MENU, submenuForm } from './menu-form'
import type { AutoAttendant } from './schema'

export type PostedMenu =
  | { menu: Menu; menus: Menu[]; warnings: Warning[]; problems?: undefined }
  | { problems: Problems }

/** What the switch takes of a key's destination (field reference 2). */
const most = 30

/**
 * A posted menu of an attendant: all its menus with this one anew, and a submenu added for each key that asked for one; or what is
 * wrong by field.
 */
export async function postedMenu(
  company: Company,
  { id: ownerId, values }: Stored<AutoAttendant>,
  menuId: string,
  form: FormData,
): Promise<PostedMenu> {
  const { values: typed, problems } = parse(isMain(menuId) ? menuForm : submenuForm, form)
  if (problems) return { problems }
  const before = values.menus ?? []
  const menu = menuOf(menuId, typed)
  const reading: Reading = { company, ownerId, problems: {}, warnings: [] }
  menu.afterTo = await readPointed(reading, menu.afterTo, 'afterTo', most)
  for (const key of menu.keys) key.to = await readPointed(reading, key.to, `keys.${keyField(key.key)}.to`, most)
  const wrong = {
    ...(await soundProblems(company, menu)),
    ...menuProblems(menuOf(menuId, typed), values.type, before),
    ...reading.problems,
  }
  if (Object.keys(wrong).length) return { problems: wrong }
  const added: Menu[] = []
  for (const key of menu.keys) {
    if (key.submenu !== NEW_MENU) continue
    const submenu = blankMenu(newId(), key.description ?? key.key)
    key.submenu = submenu.id
    added.push(submenu)
  }
  const known = before.some(({ id }) => id === menuId)
  const menus = known ? before.map(one => (one.id === menuId ? menu : one)) : [...before, menu]
  return { menu, menus: [...menus, ...added], warnings: reading.warnings }
}

/** Announcements that are none of the company's. */
async function soundProblems(company: Company, menu: Menu): Promise<Problems> {
  const fields = {
    greeting: menu.greeting,
    ...Object.fromEntries(menu.keys.map(({ key, sound }) => [`keys.${keyField(key)}.sound`, sound])),
  }
  const schema = listed(Object.fromEntries(Object.keys(fields).map(field => [field, reference('announcements')])))
  const { name, ...problems } = await clashes(company, { kind: 'menus', schema } as unknown as Service, fields)
  return problems
}
