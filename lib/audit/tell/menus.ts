import { type Difference, differences } from '../difference'
import { type Catalogue, pairOf } from './catalogue'
import { labelOf } from './labels'

type Key = Record<string, unknown> & { key: string }
type Menu = Record<string, unknown> & { id: string; name: string | null; keys: Key[] }
type Labelled = Difference & { label: string }

/** What changed in an attendant's menus: a line for each field, and one for each key, with the menu's name. */
export function menuDifferences(words: Catalogue, before: unknown, after: unknown): Labelled[] {
  const was = (before ?? []) as Menu[]
  const is = (after ?? []) as Menu[]
  const ids = [...new Set([...was, ...is].map(({ id }) => id))]
  return ids.flatMap(id => {
    const [one, other] = [was, is].map(menus => menus.find(menu => menu.id === id))
    return menuFields(words, titleOf, one, other).map(change => ({
      ...change,
      label: pairOf(words, titleOf(id), change.label),
    }))
  })

  function titleOf(id: string): string {
    const named = [...is, ...was].find(menu => menu.id === id)
    return words.at(['auto-attendants', 'menus', id]) ?? named?.name ?? id
  }
}

type Title = (id: string) => string

function menuFields(words: Catalogue, titleOf: Title, was?: Menu, is?: Menu): Labelled[] {
  const fields = differences(plain(was), plain(is)).map(change => ({
    ...change,
    label: labelOf(words, 'auto-attendants', change.field, null),
  }))
  const keys = [...new Set([...(was?.keys ?? []), ...(is?.keys ?? [])].map(({ key }) => key))].sort()
  const pressed = keys.map(key => ({
    field: 'key',
    label: words.at(['auto-attendants', 'keyAction'], { key }) ?? key,
    before: ofKey(was, key, titleOf),
    after: ofKey(is, key, titleOf),
  }))
  const isChanged = ({ before, after }: Difference) => JSON.stringify(before) !== JSON.stringify(after)
  return [...fields, ...pressed.filter(isChanged)]
}

function plain(menu?: Menu) {
  if (!menu) return null
  const { id: _, keys: __, ...fields } = menu
  return fields
}

/** What a key does, without the key itself; a submenu by its name. */
function ofKey(menu: Menu | undefined, wanted: string, titleOf: Title) {
  const found = menu?.keys.find(({ key }) => key === wanted)
  if (!found) return null
  const { key: _, submenu, ...rest } = found
  return { ...rest, submenu: typeof submenu === 'string' ? titleOf(submenu) : null }
}
