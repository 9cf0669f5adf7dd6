import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Problem } from '@/lib/forms/problems'
import { plain } from '@/lib/numbers/digits'
import type { Callable } from './callable'
import { chainFrom, loopBack, type Step } from './chain'
import { destinationProblem, mayCost, type Rules } from './check'
import type { Destination } from './destination'
import { ALWAYS_SLOT, findRules, listCallables, listContactNumbers, listSteps } from './queries'
import { readDestination, type TypedProblem } from './text'

/** What an administrator should know before saving; a sentence only when shown (lib/destinations/words.ts). */
export type Warning =
  | { key: 'inactive'; name: string }
  | { key: 'unassigned' | 'cost'; number: string }
  | { key: 'chain' | 'loop'; name: string; chain: string }
export type Found = { destination: Destination; warnings: Warning[] } | { problem: Problem }

/** The field a destination is for: whose it is (nobody yet: undefined) and which of its slots. */
export type Field = { ownerId?: string; slot: string }

/**
 * The one reading and check of every destination field of the portal: what was typed becomes a destination with its warnings, or the
 * problem of the field. Only the company's own people, services and contacts are found.
 */
export async function findDestination(company: Company, typed: string, field: Field): Promise<Found> {
  const entries = await listCallables(company)
  const read = readDestination(typed, entries)
  const destination =
    'problem' in read && read.problem === 'destinationUnknown' ? await ofContact(company, typed) : read
  if ('problem' in destination) return { problem: { key: destination.problem } }
  return checked(company, destination, field, entries)
}

async function ofContact(company: Company, typed: string): Promise<Destination | { problem: TypedProblem }> {
  const [number, other] = await listContactNumbers(company, plain(typed))
  if (!number) return { problem: 'destinationUnknown' }
  return other ? { problem: 'destinationSeveral' } : { kind: 'number', number }
}

/** The same check of a destination that is known already, as an undo brings one back: it may have gone, or be refused by now. */
export async function checkDestination(company: Company, destination: Destination, field: Field): Promise<Found> {
  const entries = await listCallables(company)
  const gone = 'id' in destination && !entries.some(entry => entry.id === destination.id)
  return gone ? { problem: { key: 'destinationUnknown' } } : checked(company, destination, field, entries)
}

async function checked(company: Company, destination: Destination, field: Field, entries: Callable[]): Promise<Found> {
  const rules = await findRules(company)
  const problem = destinationProblem(destination, field.ownerId, rules)
  if (problem) return { problem: { key: problem } }
  const steps = await listSteps(company, rules.owners)
  return checkedWays(destination, field, { entries, rules, steps })
}

type Known = { entries: readonly Callable[]; rules: Rules; steps: readonly Step[] }

/** A circle of forwards that always act is refused; any other is a warning, since somebody may answer on the way. */
function checkedWays(destination: Destination, field: Field, { entries, rules, steps }: Known): Found {
  const names = (way: string[]) => way.map(id => entries.find(entry => entry.id === id)?.name ?? '?').join(' → ')
  const name = (id: string) => names([id])
  const warnings: Warning[] = []
  if (destination.kind === 'number') {
    const { number } = destination
    if (mayCost(destination, rules)) warnings.push({ key: 'cost', number })
    if (rules.owners.get(number) === null) warnings.push({ key: 'unassigned', number })
  }
  const target = targetOf(destination, rules)
  if (!target) return { destination, warnings }
  if (entries.some(entry => entry.id === target && !entry.active))
    warnings.push({ key: 'inactive', name: name(target) })
  if (destination.kind === 'voicemail') return { destination, warnings }

  const always =
    field.slot === ALWAYS_SLOT &&
    loopBack(
      steps.filter(step => step.always),
      field.ownerId ?? '',
      target,
    )
  if (always) return { problem: { key: 'destinationLoop', params: { chain: names([...always, target]) } } }
  const back = field.ownerId ? loopBack(steps, field.ownerId, target) : undefined
  if (back) warnings.push({ key: 'loop', name: name(target), chain: names([field.ownerId ?? '', ...back]) })
  const chain = chainFrom(steps, target)
  if (!back && chain.length > 1) warnings.push({ key: 'chain', name: name(target), chain: names(chain) })
  return { destination, warnings }
}

function targetOf(destination: Destination, rules: Rules): string | undefined {
  if (destination.kind === 'number') return rules.owners.get(destination.number) ?? undefined
  return destination.kind === 'sip' ? undefined : destination.id
}
