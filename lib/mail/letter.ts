import type { Locale } from '@/lib/i18n/tags'

/**
 * A message to one person, in that person's language: sentences, and at most one thing to do. `link.path` is a path of the
 * portal; `reason` says at the bottom why this came.
 */
export type Letter = {
  companyId: string
  personId: string | null
  /** What it is for, as the send history shows it: activation, reset, ... */
  purpose: string
  to: string
  locale: Locale
  subject: string
  paragraphs: string[]
  link?: { label: string; path: string }
  after?: string[]
  reason: string
  /** A file, by its path inside the data folder. */
  attachment?: { name: string; path: string }
}
