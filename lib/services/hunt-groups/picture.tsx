import { type Turn, turnsOf } from '@/lib/routing/turns'
import { snapshotOf } from '@/lib/snapshot/load'
import { wordsFor } from '@/lib/snapshot/words'
import { pointedWords } from '../pointed-words'
import type { Stored } from '../service'
import type { Showing } from '../showing'
import { Line } from '../ui/line'
import { wordsOf } from '../words-of'
import type { HuntGroup } from './schema'

/** Who rings when. */
export async function Picture({ stored: { id, values }, showing }: { stored: Stored<HuntGroup>; showing: Showing }) {
  const [say, snapshot] = await Promise.all([wordsOf('hunt-groups'), snapshotOf(showing.company)])
  const words = wordsFor(snapshot, showing.locale)
  const group = snapshot.entries.get(id)
  const turns = group?.kind === 'hunt-groups' ? turnsOf(snapshot, group, Date.now()) : new Map<string, Turn>()
  const { policy, agents, advance, overflow, overflowSeconds, overflowTo } = values

  function note(name: string, turn: Turn | undefined, weight: number | null): string {
    if (turn && 'why' in turn) return words.say(`why.${turn.why}`, { agent: name })
    if (policy === 'weighted') return say('picture.weighted', { weight: weight ?? 0 })
    if (policy === 'uniform') return say('picture.uniform')
    if (!turn) return say('picture.never')
    if (policy === 'simultaneous') return say('picture.together')
    return advance ? say('picture.from', turn) : say('picture.untilOverflow')
  }

  const stations = agents.map(agent => {
    const { name = '', extension } = showing.people.find(one => one.id === agent.id) ?? {}
    const text = `${name}${extension ? ` · ${extension}` : ''}`
    return { key: agent.id, text, note: note(name, turns.get(agent.id), agent.weight) }
  })
  const last = overflow
    ? say('picture.overflow', { seconds: overflowSeconds, to: pointedWords(overflowTo, showing) })
    : say('picture.noOverflow')
  return (
    <Line lead={say(`picture.lead.${policy}`)} stations={[...stations, { key: 'overflow', text: last, end: true }]} />
  )
}
