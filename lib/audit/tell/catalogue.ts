import { type Messages, messagesOf, translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'

export type Params = Record<string, string | number>
/** Finds messages by paths that data makes: a kind, a field, a value. */
export type Catalogue = {
  locale: Locale
  /** The message at a path, if there is one; those with parameters need them. */
  at(path: readonly string[], params?: Params): string | undefined
  /** The message of the history's own. */
  say(key: string, params?: Params): string
}

export function catalogueOf(locale: Locale): Catalogue {
  const messages: Messages = messagesOf(locale)
  const speak = translatorFor(locale, 'history') as unknown as (key: string, params?: Params) => string
  return { locale, at, say: speak }

  function at(path: readonly string[], params?: Params): string | undefined {
    let found: unknown = messages
    for (const step of path)
      found =
        found && typeof found === 'object' && Object.hasOwn(found, step)
          ? (found as Record<string, unknown>)[step]
          : undefined
    if (typeof found !== 'string') return undefined
    if (!found.includes('{')) return found
    if (!params) return undefined
    const [space = '', ...rest] = path
    return (translatorFor(locale, space as 'history') as unknown as typeof speak)(rest.join('.'), params)
  }
}

/** « Touche 2 : Description », as the language writes it. */
export function pairOf({ at }: Catalogue, label: string, value: string): string {
  return at(['ui', 'pair'], { label, value }) ?? value
}

/** The first of these messages that there is. */
export function firstOf({ at }: Catalogue, paths: readonly (readonly string[])[]): string | undefined {
  return paths.map(path => at(path)).find(word => word !== undefined)
}

/** The namespace of a kind: people's is their profile, some are written as one word. */
export function spaceOf(kind: string): string {
  if (kind === 'people' || kind === 'person') return 'profile'
  return kind.replace(/-person$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
