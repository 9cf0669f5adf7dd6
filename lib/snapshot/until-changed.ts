import 'server-only'
import { lastChange } from './last-change'

/** Companies of which something is kept; the one used longest ago makes room. */
const ROOM = 50

/**
 * What `load` says of a company, kept until the company's next change (its last audit entry is another one). What changes
 * without leaving an audit entry does not matter to whoever asks this way.
 */
export function untilChanged<T>(load: (companyId: string) => Promise<T>): (companyId: string) => Promise<T> {
  const kept = new Map<string, { change: string | null; value: Promise<T> }>()
  return async companyId => {
    const change = await lastChange(companyId)
    const known = kept.get(companyId)
    const current = known?.change === change ? known : { change, value: load(companyId) }
    kept.delete(companyId)
    kept.set(companyId, current)
    const oldest = kept.keys().next()
    if (kept.size > ROOM && !oldest.done) kept.delete(oldest.value)
    current.value.catch(() => kept.delete(companyId))
    return current.value
  }
}
