import type { Destination } from '@/lib/destinations/destination'
import { MAX_REDIRECTIONS } from './constants'
import { forbidden, isCapped } from './permission'
import type { Entry } from './snapshot'
import type { Heard, Params, Rule } from './step'
import { decide, type Next, treatment, type Walk } from './walk'

type Details = { text?: string; params?: Params; seconds?: number; hears?: Heard }

/** Forwards the call in an entry's name: the guards are asked, and too many forwards of one call end it. */
export function redirect(walk: Walk, by: Entry, rule: Rule, to: Destination, details: Details = {}): Next {
  const refused = guarded(walk, by, rule, to) ?? capped(walk, by, rule, to)
  if (refused) return refused
  decide(walk, { id: by.id }, rule, details.text ?? `${rule}.forward`, { ...details, to })
  walk.redirections++
  if (walk.redirections <= MAX_REDIRECTIONS) return { go: to }
  decide(walk, { id: by.id }, 'redirections', 'redirections.tooMany', { params: { count: MAX_REDIRECTIONS } })
  return treatment('tooManyRedirections')
}

/** Passes an answered call on, as a menu key does: guarded too, but it is no forward and is not counted as one. */
export function transfer(walk: Walk, by: Entry, rule: Rule, to: Destination, details: Details): Next {
  const refused = guarded(walk, by, rule, to) ?? capped(walk, by, rule, to)
  if (refused) return refused
  decide(walk, { id: by.id }, rule, details.text ?? `${rule}.transfer`, { ...details, to })
  return { go: to }
}

/** The treatment of what the calling plan or the toll guard keeps an entry from sending on; nothing when both let it. */
export function guarded(walk: Walk, by: Entry, rule: Rule, to: Destination): Next | undefined {
  const guard = forbidden(walk.snapshot, by, to)
  if (!guard) return undefined
  decide(walk, { id: by.id }, guard, `${guard}.redirecting`, { to, params: { rule } })
  return treatment('redirectingNotPermitted')
}

function capped(walk: Walk, by: Entry, rule: Rule, to: Destination): Next | undefined {
  if (!isCapped(walk, by, to)) return undefined
  decide(walk, { id: by.id }, 'dailyCap', 'dailyCap.redirecting', { to, params: { rule } })
  return treatment('redirectingNotPermitted')
}
