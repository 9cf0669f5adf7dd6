import { planOf, planType } from './permission'
import type { Person } from './person-settings'
import { decide, type Next, pass, type Route, treatment, type Walk } from './walk'

/** Step 5: the account or authorization code of an external call (section 15), or nothing when the call may go on. */
export function* authorized(
  walk: Walk,
  caller: Person,
  number: string,
  announced: boolean,
  tries: number,
): Route<Next | undefined> {
  const { codes } = walk.snapshot
  const type = planType(caller.number ?? walk.snapshot.mainNumber, number)
  const byPlan = type !== undefined && planOf(walk.snapshot, caller).originating[type] === 'code'
  if (codes.type === 'off') return byPlan ? uncoded(walk, caller) : pass(walk, 'authorizationCode', 'off')
  const exempt = codes.localFree && (type === 'local' || type === 'tollFree')
  if (exempt && !byPlan) return pass(walk, 'authorizationCode', 'exempt')
  const asked = byPlan || codes.mandatory.includes(caller.id) || (announced && codes.optional.includes(caller.id))
  if (!asked) return pass(walk, 'authorizationCode', 'off')
  const hears = { kind: 'prompt', prompt: 'code' } as const
  const place = { id: caller.id }
  for (let attempt = 1; attempt <= tries; attempt++) {
    const answer = yield { ask: 'keys', hears, seconds: 0, place }
    const code = answer.outcome === 'keys' ? answer.keys : ''
    if (accepted(walk, code)) {
      decide(walk, place, 'authorizationCode', `authorizationCode.${codes.type}`, { hears })
      return undefined
    }
    decide(walk, place, 'authorizationCode', 'authorizationCode.wrong', { hears, params: { attempt } })
  }
  return treatment('codeRefused')
}

/** An account code is only recorded; an authorization code must be on the list. */
function accepted(walk: Walk, code: string): boolean {
  const { type, digits, valid } = walk.snapshot.codes
  return code.length === digits && /^\d+$/.test(code) && (type === 'account' || valid(code))
}

function uncoded(walk: Walk, caller: Person): Next {
  decide(walk, { id: caller.id }, 'authorizationCode', 'authorizationCode.none')
  return treatment('codeRefused')
}
