import 'server-only'
import { and, asc, eq, inArray, like } from 'drizzle-orm'
import { attendantKeys, attendantMenus, links } from '@/db/schema'
import type { Reader, Writer } from '@/db/store'
import type { Destination } from '@/lib/destinations/destination'
import { linkDestination, saveLink } from '@/lib/destinations/store'
import { blankMenu, isMain, type Key, keypad, type Menu, mainMenus } from './menu'

/** The menus of attendants, by attendant: the three main ones first, then submenus in their order. */
export async function loadMenus(
  reader: Reader,
  companyId: string,
  ids: string[],
): Promise<Map<string, { menus: Menu[] }>> {
  const menus = await reader
    .select()
    .from(attendantMenus)
    .where(and(eq(attendantMenus.companyId, companyId), inArray(attendantMenus.attendantId, ids)))
    .orderBy(asc(attendantMenus.position))
  const keys = await reader
    .select()
    .from(attendantKeys)
    .where(and(eq(attendantKeys.companyId, companyId), inArray(attendantKeys.attendantId, ids)))
  const linked = await reader
    .select()
    .from(links)
    .where(and(eq(links.companyId, companyId), inArray(links.ownerId, ids), like(links.slot, 'menu.%')))
  return new Map(ids.map(id => [id, { menus: menus.filter(menu => menu.attendantId === id).map(menu => whole(menu)) }]))

  function whole({ attendantId, menu, name, dialling, repeats, after }: typeof attendantMenus.$inferSelect): Menu {
    const at = (slot: string) => linked.find(row => row.ownerId === attendantId && row.slot === `menu.${menu}.${slot}`)
    const to = (slot: string) => {
      const row = at(slot)
      return row ? linkDestination(row) : null
    }
    const own = keys.filter(row => row.attendantId === attendantId && row.menu === menu)
    return {
      ...{ id: menu, name, dialling, repeats, after, afterTo: to('after'), greeting: at('greeting')?.targetId ?? null },
      keys: keypad.flatMap(key =>
        own
          .filter(row => row.key === key)
          .map(({ action, description, submenu }) => ({
            ...{ key: key as Key, action, description, submenu },
            to: to(`key.${key}.to`),
            sound: at(`key.${key}.sound`)?.targetId ?? null,
          })),
      ),
    }
  }
}

/** Writes all menus of an attendant anew; without menus only a new attendant gets its three empty ones. */
export async function keepMenus(write: Writer, companyId: string, attendantId: string, menus?: Menu[]): Promise<void> {
  const own = and(eq(attendantMenus.companyId, companyId), eq(attendantMenus.attendantId, attendantId))
  if (!menus && (await write.$count(attendantMenus, own))) return
  const all = menus?.length ? menus : mainMenus.map(id => blankMenu(id))
  await leaveMenus(write, companyId, attendantId)
  await write
    .delete(links)
    .where(and(eq(links.companyId, companyId), eq(links.ownerId, attendantId), like(links.slot, 'menu.%')))
  for (const [position, menu] of all.entries()) {
    const { id, name, dialling, repeats, after, afterTo, greeting } = menu
    await write.insert(attendantMenus).values({
      ...{ companyId, attendantId, menu: id, position, dialling, repeats, after },
      name: isMain(id) ? null : name,
    })
    const link = (slot: string, to: Destination | null) =>
      saveLink(write, companyId, attendantId, `menu.${id}.${slot}`, to)
    await link('greeting', greeting ? { kind: 'entry', id: greeting } : null)
    await link('after', afterTo as Destination | null)
    for (const { key, to, sound } of menu.keys) {
      await link(`key.${key}.to`, to as Destination | null)
      await link(`key.${key}.sound`, sound ? { kind: 'entry', id: sound } : null)
    }
  }
  for (const { id, keys } of all)
    for (const { key, action, description, submenu } of keys)
      await write.insert(attendantKeys).values({ companyId, attendantId, menu: id, key, action, description, submenu })
}

/** Takes the menus of an attendant away; keys first, for they point at submenus. */
export async function leaveMenus(write: Writer, companyId: string, attendantId: string): Promise<void> {
  await write
    .delete(attendantKeys)
    .where(and(eq(attendantKeys.companyId, companyId), eq(attendantKeys.attendantId, attendantId)))
  await write
    .delete(attendantMenus)
    .where(and(eq(attendantMenus.companyId, companyId), eq(attendantMenus.attendantId, attendantId)))
}
