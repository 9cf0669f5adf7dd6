import { keyOf } from './answers'
import type { Ask } from './walk'

/** What an ask is about, in a word: to tell whether an answer given earlier still answers what is asked now. */
export function askKey(ask: Ask): string {
  const place = 'id' in ask.place ? ask.place.id : ask.place.number
  return ask.ask === 'ring' ? `ring ${place} ${ask.targets.map(keyOf).join(' ')}` : `${ask.ask} ${place}`
}
