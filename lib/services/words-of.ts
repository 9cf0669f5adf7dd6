import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'

type Params = Record<string, string | number>
/** The words of a kind of service: its own namespace first, then what all services share. `has` asks before. */
export type Words = ((key: string, params?: Params) => string) & { has: (key: string) => boolean }

/** The words of a kind, for pages, actions and stores. */
export async function wordsOf(kind: string): Promise<Words> {
  return words(await getTranslations(), kind)
}

/** The same in a component that is not async. */
export function useWords(kind: string): Words {
  return words(useTranslations(), kind)
}

function words(translator: unknown, kind: string): Words {
  const say = translator as Words
  const full = (key: string) => [`${kind}.${key}`, `services.${key}`].find(path => say.has(path))
  const spoken = (key: string, params?: Params) => say(full(key) ?? `${kind}.${key}`, params)
  return Object.assign(spoken, { has: (key: string) => full(key) !== undefined })
}
