/** A broken key: `unique` names the columns that were taken; `reference` means something still points here, or points nowhere. */
export class Conflict extends Error {
  constructor(
    readonly kind: 'unique' | 'reference',
    readonly columns: string[],
  ) {
    super(`${kind}: ${columns.join(', ')}`)
  }
}

/** Turns the engine's own error into a `Conflict`, or gives it back as it was. */
export function asConflict(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error) || !('code' in cause)) return error
  if (cause.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new Conflict('reference', [])
  if (cause.code !== 'SQLITE_CONSTRAINT_UNIQUE' && cause.code !== 'SQLITE_CONSTRAINT_PRIMARYKEY') return error
  const columns = cause.message.split(': ')[1]?.split(', ') ?? []
  return new Conflict(
    'unique',
    columns.map(column => column.split('.').pop() ?? column),
  )
}
