import type { Destination } from '@/lib/destinations/destination'
import { type Branch, branchesOf, entryOf } from '@/lib/routing/branches'
import type { Attendant } from '@/lib/routing/service-settings'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Words } from '@/lib/snapshot/words'

/** A place in the picture: when a call comes there, what it is, and whether the rest was drawn above or is on a page of its own. */
export type Node = { key: string; when?: string; name: string; id?: string; cut?: 'again' | 'further'; ways: Node[] }

/** How deep the picture goes: beyond it, a page of its own shows the rest. */
const DEPTH = 5

/** Every way of a call from a number or an entry, as a tree in words. */
export function treeOf(root: Destination, snapshot: Snapshot, words: Words): Node {
  const seen = new Set<string>()

  function node(to: Destination, depth: number): Node {
    const entry = to.kind === 'voicemail' ? undefined : entryOf(snapshot, to)
    const name = words.destination(to)
    if (!entry) return leaf(name)
    const branches = branchesOf(entry)
    const why: Node['cut'] = seen.has(entry.id) ? 'again' : depth === 0 ? 'further' : undefined
    const cut = branches.length > 0 ? why : undefined
    seen.add(entry.id)
    const own = { ...leaf(name), id: entry.id, ...(cut && { cut }) }
    if (cut) return own
    const follow = (branch: Branch): Node => next(branch, depth)
    return { ...own, ways: entry.kind === 'auto-attendants' ? menus(entry, branches, follow) : branches.map(follow) }
  }

  function next({ when, params, to, rings }: Branch, depth: number): Node {
    const spoken = words.say(`branches.${when}`, params)
    const there = rings ? { ...leaf(words.destination(to)), id: entryOf(snapshot, to)?.id } : node(to, depth - 1)
    return { ...there, key: `${spoken} ${there.name}`, when: spoken }
  }

  /** An attendant's own forwards and mailbox, and its main menus; a submenu stands where the first key leads to it. */
  function menus(attendant: Attendant, branches: readonly Branch[], follow: (branch: Branch) => Node): Node[] {
    const drawn = new Set<string>()
    const menu = (id: string, name: string): Node => {
      const { keys, noInput } = attendant.menus[id] ?? {}
      const known = drawn.has(id)
      drawn.add(id)
      if (!keys || !noInput || known) return { ...leaf(name), ...(known && { cut: 'again' as const }) }
      const out = (when: string, key?: string) =>
        branches.filter(one => one.within === id && one.when === when && one.params.key === key).map(follow)
      const ofKey = (key: string): Node[] => {
        const action = keys[key]
        if (!action) return []
        if (action.action !== 'submenu') {
          const there = out('key', key)
          return there.length > 0 ? there : [leaf(words.say(`steps.menuKey.${action.action}`, { key }))]
        }
        const when = words.say('branches.key', { key })
        const sub = menu(action.menu, attendant.menus[action.menu]?.name ?? words.say('menus.submenu'))
        return [{ ...sub, key: `${when} ${sub.name}`, when }]
      }
      const last = typeof noInput.after === 'string' ? [leaf(words.say(`steps.menuNoInput.${noInput.after}`))] : []
      return { ...leaf(name), ways: [...[...keypad].flatMap(ofKey), ...out('noInput'), ...last] }
    }
    const around = branches.filter(one => one.within === undefined).map(follow)
    return [...around, ...mainMenus.filter(id => attendant.menus[id]).map(id => menu(id, words.say(`menus.${id}`)))]
  }

  const tree = node(root, DEPTH)
  const owner = root.kind === 'number' ? entryOf(snapshot, root) : undefined
  return owner ? { ...tree, name: `${tree.name} → ${owner.name}` } : tree
}

const keypad = '1234567890*#'
const mainMenus = ['business', 'afterHours', 'holiday'] as const
const leaf = (name: string): Node => ({ key: name, name, ways: [] })
