import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import type { Locale } from '@/lib/i18n/tags'
import { nowSentence, type Subject } from '@/lib/routing/now'
import { snapshotOf } from './load'
import { wordsFor } from './words'

/** `more`: the reader may open the page that shows all of it. */
type Props = { company: Company; locale: Locale; more?: boolean } & ({ number: string } | { id: string })

/** Where a call to a number or a service goes now, in one sentence, and the page that shows all of it. Nothing where nobody can call. */
export async function NowLine({ company, locale, more = true, ...of }: Props) {
  const [say, snapshot] = await Promise.all([getTranslations('truth'), snapshotOf(company)])
  const subject: Subject = 'number' in of ? { number: of.number } : { id: of.id }
  if ('id' in subject && !snapshot.entries.has(subject.id)) return null
  const { sentence } = nowSentence(snapshot, subject, Date.now())
  const href = 'number' in subject ? `/what-if/number/${subject.number.slice(1)}` : `/what-if/entry/${subject.id}`
  return (
    <p>
      <strong>{say('now')}</strong> {wordsFor(snapshot, locale).sentence(sentence)}{' '}
      {more ? <a href={href}>{say('more')}</a> : null}
    </p>
  )
}
