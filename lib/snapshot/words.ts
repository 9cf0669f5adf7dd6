import type { Destination } from '@/lib/destinations/destination'
import { elided, named } from '@/lib/i18n/elided'
import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import type { Sentence } from '@/lib/routing/now'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { End, Params, Place, Skip, Step, Target } from '@/lib/routing/step'

type Say = (key: string, params?: Params) => string

/** Parameters by which a message chooses its words; a mark would keep them from being recognized. */
const choosing = new Set(['dnis', 'keys', 'pattern'])

function markedIn(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const marked = typeof value === 'string' && !choosing.has(name)
      return [name, marked ? named(value) : value]
    }),
  )
}

/** What the routing answers, in words of a language: the only place that knows how. */
export function wordsFor(snapshot: Snapshot, locale: Locale) {
  const words = translatorFor(locale, 'routing') as unknown as Say
  const say: Say = (key, params = {}) => elided(words(key, markedIn(params)))
  const { phone, list } = formatsFor(locale, snapshot.zone)

  function entry(id: string): string {
    return snapshot.entries.get(id)?.name ?? say('gone')
  }

  function place(where: Place): string {
    return 'id' in where ? entry(where.id) : phone(where.number)
  }

  function destination(to: Destination): string {
    if (to.kind === 'number') return phone(to.number)
    if (to.kind === 'sip') return to.uri
    return to.kind === 'voicemail' ? say('mailboxOf', { name: entry(to.id) }) : entry(to.id)
  }

  function target(one: Target): string {
    if (one.kind === 'person') return entry(one.id)
    const number = one.kind === 'number' ? phone(one.number) : one.uri
    return one.confirm ? say('press1', { number }) : number
  }

  const targets = (all: readonly Target[]) => list(all.map(target))

  /** Parameters whose values are words themselves. */
  function spoken(params: Params): Params {
    const said = Object.entries(params).map(([name, value]): [string, string | number] => {
      if (name === 'rule' || name === 'type') return [name, say(`${name}s.${value}`)]
      return [name, name === 'number' || name === 'callerNumber' || name === 'newNumber' ? phone(String(value)) : value]
    })
    return Object.fromEntries(said)
  }

  function step(one: Step): string {
    return say(`steps.${one.text}`, {
      ...spoken(one.params),
      place: place(one.place),
      to: one.to ? destination(one.to) : '',
      targets: targets(one.targets ?? []),
      several: one.targets?.length ?? 0,
      by: one.by ? target(one.by) : '',
    })
  }

  function skip({ rule, why, params = {} }: Skip): string {
    const how = { rule: say(`rules.${rule}`), why: say(`why.${why}`, params) }
    return params.criterion ? say('skipNamed', { ...how, criterion: params.criterion }) : say('skip', how)
  }

  function heard({ hears }: Step): string | undefined {
    if (hears.kind === 'nothing') return undefined
    return hears.kind === 'prompt' ? say(`prompts.${hears.prompt}`) : say(`hears.${hears.kind}`)
  }

  function end(one: End): string {
    switch (one.kind) {
      case 'answered':
        return say('ends.answered', { by: target(one.by) })
      case 'outside':
        return say('ends.outside', { to: target(one.to) })
      case 'treatment':
        return say('ends.treatment', { treatment: say(`treatments.${one.treatment}`) })
      case 'voicemail':
        return say('ends.voicemail', { place: destination({ kind: 'voicemail', id: one.id }) })
      case 'paged':
        return one.joined.length > 0 ? say('ends.paged', { joined: targets(one.joined) }) : say('ends.pagedNobody')
      case 'conference':
        return say('ends.conference', { joined: targets(one.joined) })
      default:
        return say(`ends.${one.kind}`, { place: 'id' in one ? entry(one.id) : '', code: 'code' in one ? one.code : '' })
    }
  }

  /** « Transfert de nuit en groupe d’Alice : la messagerie de Benoît répond. » */
  function sentence({ text, place: where, params, targets: rung = [], via, end: last }: Sentence): string {
    const nowhere = text === 'stops' || text === 'nowhere'
    const what =
      nowhere && last.kind === 'treatment'
        ? say('now.stopsWhy', { treatment: say(`treatments.${last.treatment}`) })
        : say(`now.${text}`, { ...params, place: place(where), targets: targets(rung), several: rung.length })
    const how = via
      ? say('via', { rule: say(`rules.${via.rule}`), owner: place(via.place), what })
      : `${what.charAt(0).toLocaleUpperCase(locale)}${what.slice(1)}`
    if (nowhere && last.kind !== 'treatment') return say('nowAnd', { what: how, end: end(last) })
    if (nowhere || rung.length === 0 || last.kind === 'outside') return say('nowOnly', { what: how })
    return say('nowAnd', { what: how, end: say('unanswered', { end: lower(end(last)) }) })
  }

  const lower = (text: string) => `${text.charAt(0).toLocaleLowerCase(locale)}${text.slice(1)}`

  return { say, entry, place, destination, target, targets, step, skip, heard, end, sentence }
}

export type Words = ReturnType<typeof wordsFor>
