import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Problem } from '@/lib/forms/problems'
import { plain } from '@/lib/numbers/digits'
import { entryOf } from '@/lib/routing/branches'
import { chainFrom, wayTo } from '@/lib/routing/onward'
import { forbidden } from '@/lib/routing/permission'
import { targetProblem } from '@/lib/routing/problems'
import type { Snapshot } from '@/lib/routing/snapshot'
import { snapshotOf } from '@/lib/snapshot/load'
import { hasMailbox } from './callable'
import { destinationProblem, mayCost, type Rules } from './check'
import type { Destination } from './destination'
import { ALWAYS_SLOT, findRules, listCallables, listContactNumbers } from './queries'
import { readDestination, type TypedProblem } from './text'

/** What an administrator should know before saving; a sentence only when shown (lib/destinations/words.ts). */
export type Warning =
  | { key: 'inactive'; name: string }
  | { key: 'unassigned' | 'cost' | 'plan'; number: string }
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
  return checked(company, destination, field)
}

async function ofContact(company: Company, typed: string): Promise<Destination | { problem: TypedProblem }> {
  const [number, other] = await listContactNumbers(company, plain(typed))
  if (!number) return { problem: 'destinationUnknown' }
  return other ? { problem: 'destinationSeveral' } : { kind: 'number', number }
}

/** The same check of a destination that is known already, as an undo brings one back: it may have gone, or be refused by now. */
export async function checkDestination(company: Company, destination: Destination, field: Field): Promise<Found> {
  const entries = await listCallables(company)
  const entry = 'id' in destination ? entries.find(entry => entry.id === destination.id) : undefined
  if ('id' in destination && !entry) return { problem: { key: 'destinationUnknown' } }
  if (entry && destination.kind === 'voicemail' && !hasMailbox(entry))
    return { problem: { key: 'destinationNoMailbox' } }
  return checked(company, destination, field)
}

async function checked(company: Company, destination: Destination, field: Field): Promise<Found> {
  const rules = await findRules(company)
  const problem = destinationProblem(destination, field.ownerId, rules)
  if (problem) return { problem: { key: problem } }
  return checkedWays(destination, field, { rules, snapshot: await snapshotOf(company) })
}

/** Whether the field sends calls on; what people dial themselves is no forward. */
const redirects = ({ slot }: Field) => !/^(speed-dial|calling-plan)\./.test(slot)

type Known = { rules: Rules; snapshot: Snapshot }

/** A circle of forwards that always act is refused; any other is a warning, since somebody may answer on the way. */
function checkedWays(destination: Destination, field: Field, { rules, snapshot }: Known): Found {
  const names = (way: string[]) => way.map(id => snapshot.entries.get(id)?.name ?? '?').join(' → ')
  const warnings: Warning[] = []
  if (destination.kind === 'number') {
    const { number } = destination
    if (mayCost(destination, rules)) warnings.push({ key: 'cost', number })
    if (targetProblem(snapshot, destination)?.kind === 'missingTarget') warnings.push({ key: 'unassigned', number })
    const by = snapshot.entries.get(field.ownerId ?? '')
    if (redirects(field) && forbidden(snapshot, by, destination) === 'callingPlan')
      warnings.push({ key: 'plan', number })
  }
  const target = entryOf(snapshot, destination)
  if (!target) return { destination, warnings }
  const { id, name } = target
  if (targetProblem(snapshot, destination)?.kind === 'inactiveTarget') warnings.push({ key: 'inactive', name })
  if (destination.kind === 'voicemail') return { destination, warnings }

  const { ownerId, slot } = field
  const always =
    ownerId && [ALWAYS_SLOT, 'forwardAlwaysTo'].includes(slot) ? wayTo(snapshot, id, ownerId, true) : undefined
  if (always) return { problem: { key: 'destinationLoop', params: { chain: names([...always, id]) } } }
  const back = ownerId ? wayTo(snapshot, id, ownerId) : undefined
  if (ownerId && back) warnings.push({ key: 'loop', name, chain: names([ownerId, ...back]) })
  const chain = chainFrom(snapshot, id, Date.now())
  if (!back && chain.length > 1) warnings.push({ key: 'chain', name, chain: names(chain) })
  return { destination, warnings }
}
