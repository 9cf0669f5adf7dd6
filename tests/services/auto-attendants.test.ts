import { beforeAll, describe, expect, test } from 'vitest'
import { autoAttendants } from '@/lib/services/auto-attendants/auto-attendants'
import { blankMenu, type Menu } from '@/lib/services/auto-attendants/menu'
import { menuFields } from '@/lib/services/auto-attendants/menu-form'
import { postedMenu } from '@/lib/services/auto-attendants/posted-menu'
import type { AutoAttendant } from '@/lib/services/auto-attendants/schema'
import { attendantWarnings, menuWarnings } from '@/lib/services/auto-attendants/warnings'
import { pointedText } from '@/lib/services/initial'
import { findService, findShowing, listUses } from '@/lib/services/queries'
import type { Service, Stored } from '@/lib/services/service'
import type { Showing } from '@/lib/services/showing'
import { saveService } from '@/lib/services/store'
import { freshStore } from '../support/store'
import { attendantMenus, key } from './attendant-menus'
import { makeCompany, samples, type Who } from './samples'

let who: Who
let showing: Showing
let id: string
const service = autoAttendants as Service
beforeAll(async () => {
  freshStore()
  who = await makeCompany()
  id = (await saveService(who.by, who.tremblay, service, samples['auto-attendants'](who).values)) ?? ''
  showing = await findShowing(who.tremblay, 'fr')
})

async function stored(): Promise<Stored<AutoAttendant>> {
  const found = await findService(who.tremblay, autoAttendants, id)
  if (!found) throw new Error('The attendant is gone')
  return found
}

/** Posts a menu as Alice's form would, with some fields otherwise. */
async function post(menu: Menu, otherwise: Record<string, string> = {}) {
  const form = new FormData()
  const fields = { ...menuFields(menu, to => pointedText(to, showing)), ...otherwise }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return postedMenu(who.tremblay, await stored(), menu.id, form)
}

const business = () => attendantMenus(who)[0] as Menu
const service2 = () => attendantMenus(who)[3] as Menu

describe('a menu', () => {
  test('is read as its form shows it, keys * and # included', async () => {
    expect(await post(business())).toMatchObject({ menu: business() })
  })

  test.each([
    ['a transfer to nobody', { 'keys.1.to': '' }, 'keys.1.to'],
    ['a transfer to 911', { 'keys.1.to': '911' }, 'keys.1.to'],
    ['an action of another platform', { 'keys.1.action': 'dance' }, 'keys.1.action'],
    ['a description of 21 characters', { 'keys.1.description': 'x'.repeat(21) }, 'keys.1.description'],
    ['an announcement without a file', { 'keys.star.sound': '' }, 'keys.star.sound'],
    ['a submenu of nobody', { 'keys.2.submenu': 'elsewhere' }, 'keys.2.submenu'],
    ['a main menu as submenu', { 'keys.2.submenu': 'holiday' }, 'keys.2.submenu'],
    ['the previous menu of a main menu', { 'keys.3.action': 'previous' }, 'keys.3.action'],
    ['four repetitions', { repeats: '4' }, 'repeats'],
    ['a transfer to nobody when nothing is pressed', { afterTo: '' }, 'afterTo'],
    ['a greeting that is a hunt group', { greeting: 'SALES' }, 'greeting'],
  ])('refuses %s', async (_, otherwise, field) => {
    const posted = Object.entries(otherwise).map(([name, value]) => [name, value === 'SALES' ? who.sales : value])
    expect(Object.keys((await post(business(), Object.fromEntries(posted))).problems ?? {})).toEqual([field])
  })

  test('a submenu needs a name of at most 40 characters', async () => {
    expect(await post(service2(), { name: '' })).toHaveProperty('problems.name.key', 'required')
    expect(await post(service2(), { name: 'x'.repeat(41) })).toHaveProperty('problems.name.key', 'tooLong')
  })

  test('a key may ask for a new submenu, which is added and reached by it', async () => {
    const answer = await post(business(), {
      'keys.5.action': 'submenu',
      'keys.5.submenu': 'new',
      'keys.5.description': 'Livraison',
    })
    if (answer.problems) throw new Error('refused')
    const added = answer.menus.at(-1)
    expect(added).toEqual(blankMenu(added?.id ?? '', 'Livraison'))
    expect(answer.menu.keys.find(one => one.key === '5')?.submenu).toBe(added?.id)
  })

  test('submenus are refused on a basic attendant', async () => {
    const basic = { ...(await stored()), values: { ...(await stored()).values, type: 'basic' as const } }
    const form = new FormData()
    for (const [name, value] of Object.entries(menuFields(business(), to => pointedText(to, showing))))
      form.set(name, value)
    expect(await postedMenu(who.tremblay, basic, 'business', form)).toHaveProperty(
      ['problems', 'keys.2.action', 'key'],
      'submenuStandard',
    )
  })
})

test('saving the profile alone leaves the menus as they are', async () => {
  const { values, version } = await stored()
  await saveService(
    who.by,
    who.tremblay,
    service,
    { ...values, firstDigitSeconds: 5, menus: undefined },
    { id, version },
  )
  expect((await stored()).values).toEqual({ ...values, firstDigitSeconds: 5 })
})

test('what its keys and greetings point at is in use', async () => {
  const uses = await listUses(who.tremblay, [who.sales, who.announcement, who.hours])
  for (const users of uses.values()) expect(users.map(use => use.id)).toContain(id)
})

describe('warns of', () => {
  const all = (menus: Menu[]) => ({ type: 'standard' as const, business: who.hours, menus })
  const keysOf = (menu: Menu, menus = attendantMenus(who), words?: string) =>
    menuWarnings(menu, all(menus), showing, words).map(warning => warning.key)

  test('a menu that says nothing and leads nowhere', () => {
    expect(keysOf(blankMenu('holiday'))).toEqual(['noKeys', 'noGreeting'])
  })

  test('keys with which extensions begin, when extensions may be dialled at once', () => {
    expect(keysOf(business())).toEqual(['slowKeys'])
    expect(keysOf({ ...business(), dialling: false })).toEqual([])
  })

  test('submenus that go round in circles', () => {
    const circle = (submenu: string) => [key('1', 'submenu', { submenu }), key('2', 'repeat')]
    const menus = [
      { ...blankMenu('a', 'A'), keys: circle('b') },
      { ...blankMenu('b', 'B'), keys: circle('a') },
    ]
    expect(keysOf(menus[0] as Menu, menus)).toContain('noWayOut')
    expect(keysOf(service2())).not.toContain('noWayOut')
  })

  test('a greeting that speaks of other keys than the menu has', () => {
    const menu = { ...business(), dialling: false }
    expect(keysOf(menu, undefined, 'Pour les ventes, faites le 1. Pour le service, le 2. Sinon, le 0.')).toEqual([])
    expect(keysOf(menu, undefined, 'Pour les ventes, faites le 1. Pour le service, le 3.')).toEqual([
      'spokenUnknown',
      'keysUnspoken',
    ])
    expect(keysOf(menu, undefined, 'Rappelez-nous au 418 555-0100.')).toEqual([])
  })

  test('submenus nobody comes to, a missing schedule, and a missing language in Québec', () => {
    const keys = (menus: Menu[], hours: string | null = who.hours) =>
      attendantWarnings({ ...all(menus), business: hours }, showing).map(warning => warning.key)
    expect(keys(attendantMenus(who))).toEqual([])
    expect(keys(attendantMenus(who), null)).toEqual(['alwaysOpen'])
    expect(keys([...attendantMenus(who), blankMenu('lost', 'Perdu')])).toEqual(['unusedMenu'])
    expect(keys([business()])).toEqual(['oneLanguage'])
  })
})
