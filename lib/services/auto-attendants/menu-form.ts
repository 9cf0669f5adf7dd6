import { z } from 'zod'
import { choice, flag, int, optionalId, optionalText, text } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'
import { optionalChoice } from '../words'
import { actions, afters, isMain, type Key, keyField, keypad, type Menu, type MenuKey, transfers } from './menu'

/** Chosen as submenu: one that is to be added. */
export const NEW_MENU = 'new'

const keyForm = z.preprocess(
  value => value ?? {},
  z.strictObject({
    action: optionalChoice(actions),
    description: optionalText(20),
    to: optionalText(161),
    submenu: optionalId(),
    sound: optionalId(),
  }),
)

const keysForm = z.preprocess(
  value => value ?? {},
  z.strictObject(Object.fromEntries(keypad.map(key => [keyField(key), keyForm])) as Record<string, typeof keyForm>),
)

const shared = {
  greeting: optionalId(),
  dialling: flag(),
  repeats: int(0, 3),
  after: choice(afters),
  afterTo: optionalText(161),
  keys: keysForm,
}

/** A menu as its form posts it; only a submenu has a name. */
export const menuForm = z.strictObject(shared)
export const submenuForm = z.strictObject({ name: text(40), ...shared })
export type MenuForm = z.output<typeof menuForm> & { name?: string | null }

/** The menu of a posted form, its destinations still as typed. A field that its action does not use is dropped. */
export function menuOf(id: string, { keys, name = null, afterTo, ...rest }: MenuForm): Menu {
  const waits = rest.after !== 'message' && rest.after !== 'hangup'
  return {
    ...rest,
    id,
    name,
    afterTo: waits && afterTo ? { kind: 'typed', text: afterTo } : null,
    keys: keypad.flatMap((key): MenuKey[] => {
      const posted = keys[keyField(key)]
      if (!posted?.action) return []
      const { action, description, to, submenu, sound } = posted
      return [
        {
          ...{ key: key as Key, action, description },
          to: transfers.includes(action) && to ? { kind: 'typed', text: to } : null,
          submenu: action === 'submenu' ? submenu : null,
          sound: action === 'announcement' ? sound : null,
        },
      ]
    }),
  }
}

/** What is wrong with a menu of an attendant of this type: a key without what its action needs, or an action out of place. */
export function menuProblems(menu: Menu, type: 'basic' | 'standard', menus: readonly Menu[]): Problems {
  const problems: Problems = {}
  if (menu.after !== 'message' && menu.after !== 'hangup' && !menu.afterTo) problems.afterTo = { key: 'required' }
  for (const { key, action, to, submenu, sound } of menu.keys) {
    const field = `keys.${keyField(key)}`
    if (transfers.includes(action) && !to) problems[`${field}.to`] = { key: 'required' }
    if (action === 'announcement' && !sound) problems[`${field}.sound`] = { key: 'chooseOne' }
    if (action === 'previous' && isMain(menu.id)) problems[`${field}.action`] = { key: 'previousInSubmenu' }
    if (action !== 'submenu') continue
    if (type === 'basic') problems[`${field}.action`] = { key: 'submenuStandard' }
    else if (!submenu || (submenu !== NEW_MENU && (isMain(submenu) || !menus.some(one => one.id === submenu))))
      problems[`${field}.submenu`] = { key: 'chooseOne' }
  }
  return problems
}

/** A menu as its form shows it. */
export function menuFields(menu: Menu, textOf: (to: Menu['afterTo']) => string): Record<string, string> {
  const fields: Record<string, string> = {
    name: menu.name ?? '',
    greeting: menu.greeting ?? '',
    dialling: menu.dialling ? 'on' : '',
    repeats: String(menu.repeats),
    after: menu.after,
    afterTo: textOf(menu.afterTo),
  }
  for (const { key, action, description, to, submenu, sound } of menu.keys) {
    const field = `keys.${keyField(key)}`
    fields[`${field}.action`] = action
    fields[`${field}.description`] = description ?? ''
    fields[`${field}.to`] = textOf(to)
    fields[`${field}.submenu`] = submenu ?? ''
    fields[`${field}.sound`] = sound ?? ''
  }
  return fields
}
