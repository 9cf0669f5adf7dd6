import { translatorFor } from '@/lib/i18n/messages'
import { takeShare } from '@/lib/limits/store'
import { plainPage } from '@/lib/running/refusal'
import { answerWith } from '../caller'
import type { Viewer } from '../viewer'

/** Counts a search of this person: undefined, or the sentence that the page shows instead of what was found (429). */
export async function searchRefusal({ person, locale }: Viewer): Promise<string | undefined> {
  const problem = await takeShare('search', person.id, Date.now())
  if (!problem) return undefined
  await answerWith(429)
  return translatorFor(locale, 'problems')(problem.key, problem.params)
}

/** Counts a file that this person downloads: undefined, or the page that says how long to wait (429). */
export async function exportRefusal({ person, locale }: Viewer): Promise<Response | undefined> {
  const problem = await takeShare('export', person.id, Date.now())
  if (!problem) return undefined
  const sentence = translatorFor(locale, 'problems')(problem.key, problem.params)
  return plainPage(429, locale, `<p>${sentence}</p><p><a href="/">${translatorFor(locale, 'ui')('product')}</a></p>`)
}
