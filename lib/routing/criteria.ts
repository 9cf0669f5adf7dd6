import { isOpenNow } from './hours'
import type { Callers, Criterion, ScreeningRule } from './person-settings'
import type { Reason } from './step'
import type { Walk } from './walk'

/** Why a row of criteria does not hold for this call, or nothing when all of its conditions do. */
export function mismatch(walk: Walk, rule: Criterion, zone: string): Reason | undefined {
  if (!rule.active) return 'ruleOff'
  if (!speaksOf(walk, rule.callers)) return 'callerNotListed'
  if (rule.schedule && !isOpenNow(walk, rule.schedule, zone)) return 'outsideSchedule'
  if (rule.holiday && !isOpenNow(walk, rule.holiday, zone)) return 'outsideSchedule'
  return undefined
}

export function matches(walk: Walk, rule: Criterion, zone: string): boolean {
  return mismatch(walk, rule, zone) === undefined
}

/** Whether a feature narrowed by criteria applies: no rows is always; an exception that holds beats every other row. */
export function applies(walk: Walk, rules: readonly ScreeningRule[], zone: string): boolean {
  if (rules.some(rule => !rule.applies && matches(walk, rule, zone))) return false
  const wanted = rules.filter(rule => rule.applies)
  return wanted.length === 0 || wanted.some(rule => matches(walk, rule, zone))
}

function speaksOf(walk: Walk, callers: Callers): boolean {
  if (callers === 'any') return true
  const { from } = walk.call
  if (from.kind === 'inside') {
    const caller = walk.snapshot.entries.get(from.id)
    return [caller?.extension, caller?.number].some(own => own !== undefined && callers.numbers.includes(own))
  }
  if (from.hidden === 'private') return callers.anonymous
  if (from.hidden === 'unavailable' || from.number === undefined) return callers.unavailable
  return callers.numbers.includes(from.number)
}
