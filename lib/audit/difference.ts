import { isDeepStrictEqual } from 'node:util'

type Values = Record<string, unknown>
/** One field that a change touched. Of lists, only the items that came or went. */
export type Difference = { field: string; before: unknown; after: unknown }

/** What differs between two images of a thing, in the order of its fields; an absent field and an empty one are the same. */
export function differences(before: Values | null, after: Values | null): Difference[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields.flatMap(field => {
    const was = before?.[field] ?? null
    const is = after?.[field] ?? null
    if (isDeepStrictEqual(was, is) || (isEmpty(was) && isEmpty(is))) return []
    if (Array.isArray(was) && Array.isArray(is)) return [{ field, before: without(was, is), after: without(is, was) }]
    return [{ field, before: was, after: is }]
  })
}

/** Whether two images say the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other))
}

function without(list: unknown[], others: unknown[]): unknown[] {
  const left = list.filter(item => !others.some(other => isDeepStrictEqual(item, other)))
  return left.length > 0 ? left : list
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
}

/** As JSON holds it; a telephone number in a form's image counts the same in either language. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_, item) =>
    typeof item === 'string' ? item.replace(/^\((\d{3})\) (\d{3}-\d{4})$/, '$1 $2') : item,
  )
}
