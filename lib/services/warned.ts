import 'server-only'
import type { Service, Values } from './service'
import type { Showing } from './showing'
import { wordsOf } from './words-of'

/** What an administrator should know before saving, as sentences: for all services, and of this one. */
export async function warned(service: Service, values: Values, showing: Showing): Promise<string[]> {
  const say = await wordsOf(service.kind)
  const numbers = Array.isArray(values.numbers) ? values.numbers : []
  const silent =
    values.active === false && numbers.length ? [{ key: 'inactiveNumber', params: { count: numbers.length } }] : []
  const own = service.warnings?.(values, showing) ?? []
  return [...silent, ...own].map(({ key, params }) => say(`warnings.${key}`, params))
}
