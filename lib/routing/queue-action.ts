import type { CallCenter, QueuePolicy } from './call-center-settings'
import { MAX_UNANSWERED_SECONDS } from './constants'
import { ownBusy } from './forwards'
import { redirect } from './redirect'
import type { Rule } from './step'
import { decide, type Next, playing, treatment, type Walk } from './walk'

/** Carries out what a queue does in one of its situations; "none" leaves nothing but the busy tone. */
export function act(walk: Walk, center: CallCenter, rule: Rule, policy: QueuePolicy): Next {
  const place = { id: center.id }
  const manual = rule === 'nightService' ? center.night.manual : undefined
  const announcements = manual ?? policy.announcements
  if (announcements.length > 0)
    decide(walk, place, rule, manual ? `${rule}.manual` : `${rule}.announced`, {
      hears: { kind: 'sounds', ids: [...announcements] },
      seconds: playing(walk, announcements),
    })
  switch (policy.action) {
    case 'transfer':
      if (policy.to) return redirect(walk, center, rule, policy.to, { text: `${rule}.transfer` })
      decide(walk, place, rule, 'missingTarget')
      return treatment('missingTarget')
    case 'night':
      if (rule !== 'nightService') return act(walk, center, 'nightService', center.night)
      break
    case 'ringing':
      decide(walk, place, rule, `${rule}.ringing`, { hears: { kind: 'ringback' }, seconds: MAX_UNANSWERED_SECONDS })
      return { end: { kind: 'noAnswer' } }
    case 'announcement':
      if (announcements.length === 0) decide(walk, place, rule, `${rule}.announcement`)
      return { end: { kind: 'announcement' } }
  }
  const forwarded = ownBusy(walk, center)
  if (forwarded) return forwarded
  decide(walk, place, rule, `${rule}.busy`, { hears: { kind: 'busy' } })
  return { end: { kind: 'busy' } }
}
