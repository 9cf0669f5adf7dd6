import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { asConflict } from './conflict'
import { newId } from './id'
import { audit } from './schema'
import { type Engine, sqlite } from './sqlite'

/** What a store function may read with. */
export type Reader = Pick<Engine, 'select' | 'selectDistinct' | '$count' | 'with' | '$with'>
/** What the work inside a change may do. */
export type Writer = Reader & Pick<Engine, 'insert' | 'update' | 'delete'>

/** Who changes, for the audit entry. The session makes one; so do the operator's commands. `at`: when, for what is entered afterwards; else now. */
export type By = { companyId: string; personId: string | null; name: string; address?: string; at?: number }
type Values = Record<string, unknown>
/** What was changed: the thing, and its values before (null: it was added) and after (null: it is gone). No secrets. */
export type Noted = { kind: string; id: string; name: string; before: Values | null; after: Values | null }
export type Note = (noted: Noted) => Promise<void>

/** A rehearsal under way: what it writes, in turn, all of it to be taken back. */
type Rehearsal = { last: Promise<unknown> }
const rehearsals = new AsyncLocalStorage<Rehearsal>()
const queue: Rehearsal = { last: Promise.resolve() }

/** The store to read from; a rehearsal reads what it has written. */
export function read(): Reader {
  return rehearsals.getStore() ? sqlite().writer.engine : sqlite().reader.engine
}

function inTurn<T>(line: Rehearsal, work: () => Promise<T>): Promise<T> {
  const turn = line.last.then(work)
  line.last = turn.catch(() => undefined)
  return turn
}

async function transaction<T>(work: (write: Writer) => Promise<T>, within: boolean): Promise<T> {
  const { file, engine } = sqlite().writer
  file.exec(within ? 'savepoint rehearsed' : 'begin immediate')
  try {
    const result = await work(engine)
    file.exec(within ? 'release rehearsed' : 'commit')
    return result
  } catch (error) {
    if (file.inTransaction) file.exec(within ? 'rollback to rehearsed; release rehearsed' : 'rollback')
    throw asConflict(error)
  }
}

/**
 * Bookkeeping that is nobody's change: sessions, sign-ins, the outbox, the switch's state. One serializable
 * transaction, one at a time; the work touches nothing but the store.
 */
export function keep<T>(work: (write: Writer) => Promise<T>): Promise<T> {
  const rehearsal = rehearsals.getStore()
  return inTurn(rehearsal ?? queue, () => transaction(work, rehearsal !== undefined))
}

/** What a posted form adds to the transaction of each of its changes, around its work; the entries are known after it. */
export type Around = <T>(write: Writer, work: () => Promise<T>, entries: readonly string[]) => Promise<T>

const arounds = new AsyncLocalStorage<Around>()

/** Carries out what a person posted: `around` is around the work of every `change` in it, a rehearsed one too. */
export function posting<T>(around: Around, act: () => Promise<T>): Promise<T> {
  return arounds.run(around, act)
}

/**
 * The one way a person's change is written: a transaction, its author and its audit entry. Throws `Conflict` on a broken key.
 */
export function change<T>(by: By, action: string, work: (write: Writer, note: Note) => Promise<T>): Promise<T> {
  return keep(write => {
    const entries: string[] = []
    async function note(noted: Noted) {
      const id = newId()
      entries.push(id)
      await write.insert(audit).values({
        companyId: by.companyId,
        id,
        at: by.at ?? Date.now(),
        personId: by.personId,
        personName: by.name,
        action,
        kind: noted.kind,
        subjectId: noted.id,
        subjectName: noted.name,
        before: noted.before,
        after: noted.after,
        address: by.address,
      })
    }
    const carried = () => work(write, note)
    const around = arounds.getStore()
    return around ? around(write, carried, entries) : carried()
  })
}

/**
 * What `look` sees of the store after `save`, whose changes are carried out and taken back together, however many. Others who
 * write wait meanwhile. Throws what `save` throws.
 */
export function rehearse<T>(save: () => Promise<unknown>, look: (seen: Reader) => Promise<T>): Promise<T> {
  return inTurn(queue, () =>
    rehearsals.run({ last: Promise.resolve() }, async () => {
      const { file, engine } = sqlite().writer
      file.exec('begin immediate')
      try {
        await save()
        return await look(engine)
      } finally {
        if (file.inTransaction) file.exec('rollback')
      }
    }),
  )
}

/** What a change leaves to do outside the store, such as removing a file; a rehearsal leaves nothing to do. */
export async function afterChange(work: () => Promise<unknown>): Promise<void> {
  if (!rehearsals.getStore()) await work()
}
