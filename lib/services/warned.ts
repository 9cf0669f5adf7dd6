import 'server-only'
import type { Service, Values } from './service'
import type { Showing } from './showing'
import { wordsOf } from './words-of'

/** What an administrator should know before saving a service, as sentences; what becomes of calls is told by the routing. */
export async function warned(service: Service, values: Values, showing: Showing): Promise<string[]> {
  const say = await wordsOf(service.kind)
  return (service.warnings?.(values, showing) ?? []).map(({ key, params }) => say(`warnings.${key}`, params))
}
