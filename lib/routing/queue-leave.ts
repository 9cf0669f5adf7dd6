import type { CallCenter } from './call-center-settings'
import { act } from './queue-action'
import type { Left, Visit } from './queue-visit'
import { redirect } from './redirect'
import { decide, type Next, type Walk } from './walk'

/** Lets a call leave a call centre for a reason that its visit keeps from then on. */
export function leave(walk: Walk, center: CallCenter, visit: Visit, left: Left): Next | undefined {
  visit.left = left
  return gone(walk, center, visit)
}

/** Where a call goes that left; nothing when it did not, or when the settings no longer know that way out. */
export function gone(walk: Walk, center: CallCenter, visit: Visit): Next | undefined {
  const next = wayOut(walk, center, visit)
  if (!next) visit.left = null
  return next
}

function wayOut(walk: Walk, center: CallCenter, { left, by }: Visit): Next | undefined {
  const place = { id: center.id }
  const { overflow, bounce } = center
  switch (left) {
    case 'answered':
      return by && { end: { kind: 'answered', by } }
    case 'stranded':
      return center.stranded.action === 'none' ? undefined : act(walk, center, 'stranded', center.stranded)
    case 'agentsUnavailable':
      return center.unavailable.action === 'none' ? undefined : act(walk, center, left, center.unavailable)
    case 'bounced':
      return bounce.to && redirect(walk, center, 'bounced', bounce.to)
    case 'escape':
      if (center.escapeDigit === undefined) return undefined
      decide(walk, place, 'escape', 'escape.pressed', { params: { key: center.escapeDigit } })
      return act(walk, center, 'overflow', overflow)
    case 'time':
      if (overflow.seconds === undefined) return undefined
      decide(walk, place, 'overflow', 'overflow.time', { params: { seconds: overflow.seconds } })
      return act(walk, center, 'overflow', overflow)
    case 'full': {
      const waiting = walk.states.waiting?.[center.id] ?? 0
      decide(walk, place, 'overflow', 'overflow.full', { params: { waiting, length: center.length } })
      return act(walk, center, 'overflow', overflow)
    }
    case null:
      return undefined
  }
}
