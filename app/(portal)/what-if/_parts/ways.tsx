import { getTranslations } from 'next-intl/server'
import type { Destination } from '@/lib/destinations/destination'
import { type Branch, branchesOf, entryOf } from '@/lib/routing/branches'
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
  const branches = entry && !known && depth > 0 ? branchesOf(entry) : []
  return {
    key: '',
    name: words.destination(to),
    again: known,
    ways: branches.map((branch, index) => ({
      ...nodeOf(branch.to, snapshot, words, seen, depth - 1),
      key: `${index} ${branch.when}`,
      when: whenText(branch, words),
    })),
  }
}

function whenText({ when, params, within }: Branch, words: Words): string {
  const text = words.say(`branches.${when}`, params)
  if (!within) return text
  const main = within === 'business' || within === 'afterHours' || within === 'holiday'
  return `${words.say(`menus.${main ? within : 'submenu'}`)}, ${text}`
}
