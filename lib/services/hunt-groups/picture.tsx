import type { Voicemail } from '@/lib/routing/person-settings'
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
  const { policy, agents, advance, overflow, overflowSeconds, overflowTo, forwardBusy, forwardBusyTo } = values

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
    ? [say('picture.overflow', { seconds: overflowSeconds, to: pointedWords(overflowTo, showing) })]
    : lastOf(group?.voicemail)

  /** Where a call goes that nobody takes, by the busy forward or the mailbox of the group. */
  function lastOf(mailbox: Voicemail | undefined): string[] {
    const box = pointedWords({ kind: 'voicemail', id }, showing)
    const [unanswered, busy] = forwardBusy
      ? [forwardBusyTo, forwardBusyTo].map(to => pointedWords(to, showing))
      : [mailbox?.unanswered, mailbox?.busy].map(takes => (takes ? box : say('picture.busyTone')))
    return unanswered === busy
      ? [say('picture.neither', { to: busy ?? '' })]
      : [say('picture.unanswered', { to: unanswered ?? '' }), say('picture.busy', { to: busy ?? '' })]
  }

  const ends = last.map(text => ({ key: text, text, end: true as const }))
  return <Line lead={say(`picture.lead.${policy}`)} stations={[...stations, ...ends]} />
}
