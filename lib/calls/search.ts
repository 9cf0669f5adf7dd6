import type { Problems } from '@/lib/forms/problems'

export type Search = Record<string, string | string[] | undefined>

/** What an address says of one parameter; the first where it says it twice, '' where it says nothing. */
export function said(search: Search, name: string): string {
  const value = search[name]
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, 200)
}

/** One of the words, or the first. */
export function oneOf<const W extends readonly [string, ...string[]]>(words: W, value: string): W[number] {
  return words.includes(value) ? value : words[0]
}

/** An address with some parameters changed; an empty value drops one. */
export function address(path: string, search: Search, changes: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  const names = new Set([...Object.keys(search), ...Object.keys(changes)])
  for (const name of names) {
    const value = name in changes ? (changes[name] ?? '') : said(search, name)
    if (value) query.set(name, value)
  }
  return query.size ? `${path}?${query}` : path
}

export type Read<T> = { values: T; problems?: undefined } | { values?: undefined; problems: Problems }
