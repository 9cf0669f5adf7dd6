import { and, eq, inArray, isNull } from 'drizzle-orm'
import { links, numbers } from '@/db/schema'
import type { Reader, Writer } from '@/db/store'
import type { Problem, Problems } from '@/lib/forms/problems'
import { countUse } from '@/lib/limits/store'
import { normalize } from '@/lib/numbers/normalize'
import type { Company } from '../company'

/** A destination outside the company: whose slot leads there, and the number (E.164) or SIP address. */
export type Target = { ownerId: string; slot: string; value: string }

/** Whose change it is: somebody signed in, or at a phone. */
export type Changer = { company: Company; person: { id: string; name: string } }

/** Thrown inside a change: too many destinations were changed. Nothing of the change is kept. */
export class Refused extends Error {
  readonly problem: Problem
  readonly targets: readonly Target[]

  constructor(problem: Problem, targets: readonly Target[]) {
    super(problem.key)
    this.problem = problem
    this.targets = targets
  }

  /** The problem at the field in which one of the destinations was typed, or of the form as a whole. */
  problemsIn(form: FormData): Problems {
    const typed = [...form.entries()].find(
      ([, text]) => typeof text === 'string' && this.targets.some(({ value }) => value === read(text)),
    )
    return { [typed?.[0] ?? '']: this.problem }
  }
}

/** Thrown inside a change: it asks for the password again first. Nothing of the change is kept. */
export class Unconfirmed extends Error {}

function read(text: string): string {
  const phone = normalize(text)
  return 'number' in phone ? phone.number : text.trim()
}

/** Every destination of the company that is outside it. */
export async function listTargets(from: Reader, companyId: string): Promise<Target[]> {
  const rows = await from
    .select({ ownerId: links.ownerId, slot: links.slot, value: links.value })
    .from(links)
    .leftJoin(numbers, and(eq(numbers.companyId, links.companyId), eq(numbers.number, links.value)))
    .where(and(eq(links.companyId, companyId), inArray(links.kind, ['number', 'sip']), isNull(numbers.number)))
  return rows.flatMap(({ value, ...row }) => (value ? [{ ...row, value }] : []))
}

/** The destinations that were not there before; the places of a list count as one, so that sorting it changes nothing. */
export function freshTargets(before: readonly Target[], after: readonly Target[]): Target[] {
  const name = ({ ownerId, slot, value }: Target) => [ownerId, slot.replace(/\.\d+$/, ''), value].join('\0')
  const known = new Set(before.map(name))
  return after.filter(target => !known.has(name(target)))
}

/** Counts a change that leads out of the company, for the person and the company (security.md 5). Throws `Refused`. */
export async function countTargets(write: Writer, { company, person }: Changer, fresh: readonly Target[], now: number) {
  const problem =
    (await countUse(write, 'target', person.id, now)) ?? (await countUse(write, 'companyTarget', company.id, now))
  if (problem) throw new Refused(problem, fresh)
}
