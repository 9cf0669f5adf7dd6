import { sortKey } from '@/lib/directory/sort-key'
import type { Locale } from '@/lib/i18n/tags'
import en from '@/messages/help/en.json'
import fr from '@/messages/help/fr.json'

/**
 * A section of the user's guide: `body` is paragraphs, and lists of steps; `words` what people may call it instead; `href` the
 * page where it is done, `administrators` when only they have it.
 */
export type Section = {
  id: string
  title: string
  body: (string | string[])[]
  words: string[]
  href?: string
  administrators?: boolean
}
const books: Record<Locale, { guide: Section[]; pages: Record<Legal, Section> }> = { fr, en }

/** A page of rights and duties, with the provider's facts to fill in as {phone}, {email} and {officer}. */
export type Legal = 'accessibility' | 'privacy' | 'emergency'

export function legalPage(locale: Locale, page: Legal, facts: Record<string, string>): Section {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
  const { body, ...section } = books[locale].pages[page]
  return { ...section, body: body.map(part => (typeof part === 'string' ? fill(part) : part.map(fill))) }
}

/** The guide's sections in its order; with words asked for, those in which each of them is found. */
export function listSections(locale: Locale, asked = ''): Section[] {
  const wanted = sortKey(asked).split(/\s+/).filter(Boolean)
  return books[locale].guide.filter(section => {
    const text = sortKey([section.title, ...section.words, ...section.body.flat()].join(' '))
    return wanted.every(word => text.includes(word))
  })
}
