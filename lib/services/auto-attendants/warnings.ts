import type { Warning } from '../service'
import type { Showing } from '../showing'
import { isMain, type Menu } from './menu'

export type Voiced = { type: 'basic' | 'standard'; business: string | null; menus: Menu[] }

/** The menus that callers can come to: the main ones, and submenus that a key of those leads to. */
export function reached({ type, menus }: Voiced): Menu[] {
  const found = menus.filter(({ id }) => isMain(id) && (id !== 'holiday' || type === 'standard'))
  for (const menu of found)
    for (const { submenu } of menu.keys) {
      const next = menus.find(({ id }) => id === submenu)
      if (next && !found.includes(next)) found.push(next)
    }
  return found
}

/** What is worth knowing about one menu (field reference 9). `words`: the greeting's own words, if they are known. */
export function menuWarnings(menu: Menu, all: Voiced, showing: Showing, words?: string | null): Warning[] {
  const warnings: Warning[] = []
  if (!menu.keys.length && !menu.dialling) warnings.push({ key: 'noKeys' })
  if (!menu.greeting) warnings.push({ key: 'noGreeting' })
  const slow = menu.dialling ? slowKeys(menu, showing) : []
  if (slow.length) warnings.push({ key: 'slowKeys', params: { keys: slow.join(', ') } })
  if (!isMain(menu.id) && !leaves(menu, all.menus, [])) warnings.push({ key: 'noWayOut' })
  return [...warnings, ...spokenWarnings(menu, words)]
}

/** Keys with which an extension begins: the system waits for more digits before it obeys them. */
function slowKeys(menu: Menu, { people, callables }: Showing): string[] {
  const first = new Set([...people, ...callables].map(({ extension }) => extension?.[0]))
  return menu.keys.map(({ key }) => key).filter(key => first.has(key))
}

/** Whether some key of the menu, or of those it leads to, lets the caller out. */
function leaves(menu: Menu, menus: readonly Menu[], seen: string[]): boolean {
  return (
    menu.dialling ||
    menu.keys.some(({ action, submenu }) => {
      if (action !== 'submenu') return action !== 'repeat' && action !== 'announcement'
      const next = menus.find(({ id }) => id === submenu)
      return next !== undefined && !seen.includes(next.id) && leaves(next, menus, [...seen, menu.id])
    })
  )
}

/** The digits that a greeting speaks of, beside those the menu has. */
function spokenWarnings(menu: Menu, words: string | null | undefined): Warning[] {
  if (!words) return []
  const spoken = new Set(words.match(/(?<![\d-])\d(?![\d-])/g) ?? [])
  const keys = menu.keys.map(({ key }) => key as string).filter(key => /\d/.test(key))
  const unknown = [...spoken].filter(key => !keys.includes(key))
  const silent = spoken.size ? keys.filter(key => !spoken.has(key)) : []
  return [
    ...(unknown.length ? [{ key: 'spokenUnknown', params: { keys: unknown.join(', ') } }] : []),
    ...(silent.length ? [{ key: 'keysUnspoken', params: { keys: silent.join(', ') } }] : []),
  ]
}

/** What is worth knowing about the attendant as a whole. */
export function attendantWarnings(all: Voiced, { company }: Showing): Warning[] {
  const menus = reached(all)
  const unused = all.menus.filter(menu => !isMain(menu.id) && !menus.includes(menu))
  const other = company.locale === 'fr' ? /engl|angl/i : /fran|fren/i
  const said = menus.flatMap(menu => [menu.name, ...menu.keys.map(({ description }) => description)])
  const keyed = menus.some(menu => menu.keys.length)
  return [
    ...(all.business ? [] : [{ key: 'alwaysOpen' }]),
    ...unused.map(({ name }) => ({ key: 'unusedMenu', params: { name: name ?? '' } })),
    ...(keyed && company.province === 'QC' && !said.some(text => text && other.test(text))
      ? [{ key: 'oneLanguage', params: { language: company.locale === 'fr' ? 'en' : 'fr' } }]
      : []),
  ]
}
