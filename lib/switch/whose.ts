import 'server-only'
import { normalize } from '@/lib/numbers/normalize'
import { phoneIdOf } from '@/lib/phones/line'
import type { Call, Caller } from '@/lib/routing/call'
import { findLineOwner, findNumberCompany } from './queries'
import type { NextStepAsked } from './words'

/** Whose call it is cannot be told: no such line, or no such number on the platform. */
export class Unknown extends Error {}

/** The company that a call is of, and the call as its routing sees it. Throws `Unknown`. */
export async function callOf({ from, dialled }: NextStepAsked): Promise<{ companyId: string; call: Call }> {
  if (phoneIdOf(from)) {
    const owner = await findLineOwner(from)
    if (!owner) throw new Unknown()
    return { companyId: owner.companyId, call: { from: { kind: 'inside', id: owner.ownerId }, dialled } }
  }
  const number = numberOf(dialled)
  const companyId = await findNumberCompany(number)
  if (!companyId) throw new Unknown()
  return { companyId, call: { from: callerOf(from), dialled: number } }
}

function callerOf(from: string): Caller {
  if (from === 'private' || from === 'unavailable') return { kind: 'outside', hidden: from }
  return { kind: 'outside', number: numberOf(from) }
}

function numberOf(written: string): string {
  const read = normalize(written)
  return 'number' in read ? read.number : written
}
