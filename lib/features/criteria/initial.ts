import 'server-only'
import type { Callable } from '@/lib/destinations/callable'
import { destinationText } from '@/lib/destinations/words'
import { formatPhone } from '@/lib/numbers/format'
import { entryIn, type Initial, ticked } from '../feature'
import type { CriterionRow, Line } from '../line'

/** A criterion as its form shows it; a new one applies to any caller, always. */
export function criterionInitial(
  rule: CriterionRow | undefined,
  line: Line,
  entries: readonly Callable[],
  locale: string,
): Initial {
  if (!rule) return { active: 'on', effect: 'apply', callers: 'any' }
  const slot = `criterion.${rule.id}`
  const scheduleOf = (which: string) => entryIn(line.links, `${slot}.${which}`)
  return {
    name: rule.name,
    active: ticked(rule.active),
    effect: rule.effect,
    to: destinationText(line.links.get(slot), entries, locale),
    callers: rule.callers,
    numbers: rule.numbers.map(number => formatPhone(number, locale)).join('\n'),
    anonymous: ticked(rule.anonymous),
    unavailable: ticked(rule.unavailable),
    schedule: scheduleOf('schedule'),
    holiday: scheduleOf('holiday'),
  }
}
