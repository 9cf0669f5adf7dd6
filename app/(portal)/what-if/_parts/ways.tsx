import { getTranslations } from 'next-intl/server'
import type { Destination } from '@/lib/destinations/destination'
import { type Branch, branchesOf, entryOf } from '@/lib/routing/branches'
import type { Menu } from '@/lib/routing/service-settings'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Words } from '@/lib/snapshot/words'

type Props = { root: Destination; snapshot: Snapshot; words: Words }
type Node = { key: string; when?: string; name: string; again: boolean; ways: Node[] }

/** How deep the picture goes: beyond it, a page of its own shows the rest. */
const DEPTH = 5

/** The picture of all branches: nested lists that draw a tree, and read as one. */
export async function Ways({ root, snapshot, words }: Props) {
  const say = await getTranslations('truth')
  const tree = nodeOf(root, snapshot, words, new Set(), DEPTH)
  return (
    <ul className="ways">
      <Way again={say('again')} node={tree} />
    </ul>
  )
}

function Way({ node, again }: { node: Node; again: string }) {
  return (
    <li>
      {node.when ? <span className="when">{node.when} → </span> : null}
      {node.name}
      {node.again ? <span className="when"> ({again})</span> : null}
      {node.ways.length ? (
        <ul>
          {node.ways.map(way => (
            <Way again={again} key={way.key} node={way} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function nodeOf(to: Destination, snapshot: Snapshot, words: Words, seen: Set<string>, depth: number): Node {
  const entry = to.kind === 'voicemail' ? undefined : entryOf(snapshot, to)
  const known = entry !== undefined && seen.has(entry.id)
  if (entry) seen.add(entry.id)
  const node = { key: '', name: words.destination(to), again: known }
  if (!entry || known || depth === 0) return { ...node, ways: [] }
  const follow = (branch: Branch, index: number): Node => {
    const onlyRings = branch.rings ? leaf(words.destination(branch.to)) : undefined
    const next = onlyRings ?? nodeOf(branch.to, snapshot, words, seen, depth - 1)
    return { ...next, key: `${index} ${branch.when}`, when: words.say(`branches.${branch.when}`, branch.params) }
  }
  const branches = branchesOf(entry)
  if (entry.kind !== 'auto-attendants') return { ...node, ways: branches.map(follow) }
  return {
    ...node,
    ways: Object.entries(entry.menus).map(([id, menu]) => ({
      ...leaf(words.say(`menus.${isMain(id) ? id : 'submenu'}`)),
      key: id,
      ways: [...branches.filter(({ within }) => within === id).map(follow), ...ends(menu, words)],
    })),
  }
}

/** What a menu does that leads nowhere else: its other keys, and no key. */
function ends({ keys, noInput }: Menu, words: Words): Node[] {
  const others = Object.entries(keys).filter(([, action]) => !('to' in action))
  const spoken = others.map(([key, { action }]) => words.say(`steps.menuKey.${action}`, { key }))
  const last = typeof noInput.after === 'string' ? [words.say(`steps.menuNoInput.${noInput.after}`)] : []
  return [...spoken, ...last].map(text => leaf(text))
}

const leaf = (name: string): Node => ({ key: name, name, again: false, ways: [] })
const isMain = (menu: string) => menu === 'business' || menu === 'afterHours' || menu === 'holiday'
