import { serviceHas } from '@/lib/features/of-services'
import type { FeatureWord } from '@/lib/licences/packs'
import { planOf } from '@/lib/routing/permission'
import type { Entry, Snapshot, Sound } from '@/lib/routing/snapshot'
import type { Rule, Step } from '@/lib/routing/step'
import { entryHref } from '@/lib/services/kinds'

/** Who reads a trace: an administrator gets to every setting, a person to their own. */
export type Reader = { id: string; administers: boolean }

const featurePages: Partial<Record<Rule, FeatureWord>> = {
  callForwardAlways: 'forwarding-always',
  callForwardBusy: 'forwarding-busy',
  callForwardNoAnswer: 'forwarding-no-answer',
  callForwardNotReachable: 'forwarding-not-reachable',
  callForwardSelective: 'forwarding-selective',
  doNotDisturb: 'do-not-disturb',
  intercept: 'intercept',
  incomingPlan: 'incoming-plan',
  anonymousRejection: 'anonymous-rejection',
  selectiveRejection: 'selective-rejection',
  selectiveAcceptance: 'selective-acceptance',
  sequentialRing: 'sequential-ring',
  simultaneousRing: 'simultaneous-ring',
  voiceMessaging: 'voicemail',
  noAnswer: 'forwarding-no-answer',
  notReachable: 'forwarding-not-reachable',
  speedDial: 'speed-dial-8',
  callerId: 'caller-id-blocking',
}

const companyPages: Partial<Record<Rule, string>> = {
  groupNightForwarding: '/company/night-forwarding',
  seriesCompletion: '/company/series-completion',
  callPark: '/company/call-park',
  parkRecall: '/company/call-park',
  callPickup: '/company/call-pickup',
  authorizationCode: '/company/authorization-codes',
}

/** Where a person's line is set, by this reader. */
export function lineHref(reader: Reader, personId: string): string {
  return personId === reader.id ? '/settings' : `/users/${personId}`
}

/** The page where the rule that decided a step is set, if this reader may go there. */
export function editHref(snapshot: Snapshot, step: Step, reader: Reader): string | undefined {
  if (!('id' in step.place)) {
    return reader.administers && step.rule === 'number' ? `/numbers/${step.place.number.replace('+', '')}` : undefined
  }
  const entry = snapshot.entries.get(step.place.id)
  if (!entry) return undefined
  return step.rule === 'callingPlan' ? planHref(snapshot, entry, reader) : hrefOf(entry, step.rule, reader)
}

/** The page of the plan that applies to an entry; a person only reads their own. */
function planHref(snapshot: Snapshot, entry: Entry, reader: Reader): string | undefined {
  if (!reader.administers) return entry.id === reader.id ? '/settings/calling-plan' : undefined
  const { level, ownerId } = planOf(snapshot, entry)
  if (level === 'person') return `/users/${ownerId}/calling-plan`
  return level === 'department' ? `/company/calling-plan/${ownerId}` : '/company/calling-plan'
}

function hrefOf(entry: Entry, rule: Rule, reader: Reader): string | undefined {
  if (entry.kind !== 'person') return reader.administers ? serviceHref(entry, rule) : undefined
  if (companyPages[rule]) return reader.administers ? companyPages[rule] : undefined
  if (rule === 'intercept' && !entry.intercept.own) return reader.administers ? `/users/${entry.id}/account` : undefined
  const page = featurePages[rule]
  if (!page || !(reader.administers || entry.id === reader.id)) return undefined
  return `${lineHref(reader, entry.id)}/${page}`
}

function serviceHref({ kind, id }: Entry, rule: Rule): string {
  const page = featurePages[rule]
  const href = entryHref(kind, id)
  return page && serviceHas(kind, page) ? `${href}/${page}` : href
}

/** Where a sound can be listened to by this reader. */
export function soundHref(snapshot: Snapshot, sound: Sound, reader: Reader): string | undefined {
  if (!sound.greeting) return reader.administers ? `/company/announcements/${sound.id}/audio` : undefined
  const { personId, slot } = sound.greeting
  const owner = snapshot.entries.get(personId)
  if (owner && owner.kind !== 'person')
    return reader.administers ? `${entryHref(owner.kind, personId)}/voicemail/greetings/${slot}/audio` : undefined
  if (!reader.administers && personId !== reader.id) return undefined
  return `${lineHref(reader, personId)}/voicemail/greetings/${slot}/audio`
}
