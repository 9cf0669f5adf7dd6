import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { listCallables } from '@/lib/destinations/queries'
import type { Locale } from '@/lib/i18n/tags'
import { entryHref } from '@/lib/services/kinds'
import { countUnheard } from '@/lib/voicemail/messages'
import { mailboxSentence } from '@/lib/voicemail/sentence'
import { findVoicemail } from '@/lib/voicemail/store'
import { selectiveOfService } from './forwarding/selective'
import { findLine } from './line'
import { serviceHas } from './of-services'
import { FeatureRow, Row } from './row'

type Props = { company: Company; kind: string; id: string; locale: Locale }

/** What a service has of a person's features, each with its state in a sentence; nothing for one that cannot be called. */
export async function ServiceFeatures({ company, kind, id, locale }: Props) {
  if (!serviceHas(kind, selectiveOfService.name)) return null
  const [say, line, entries] = await Promise.all([
    getTranslations('features'),
    findLine(company, id),
    listCallables(company),
  ])
  const base = entryHref(kind, id)
  return (
    <section aria-labelledby="own-features" className="features">
      <h2 id="own-features">{say('ofService')}</h2>
      <ul>
        <FeatureRow base={base} entries={entries} feature={selectiveOfService} line={line} locale={locale} />
        {serviceHas(kind, 'voicemail') ? (
          <MailboxRow company={company} href={`${base}/voicemail`} id={id} kind={kind} />
        ) : null}
      </ul>
    </section>
  )
}

type RowProps = Pick<Props, 'company' | 'kind' | 'id'> & { href: string }

/** The mailbox of a service: which calls it takes, and what nobody has listened to yet. */
async function MailboxRow({ company, kind, id, href }: RowProps) {
  const [say, mailbox, settings, unheard] = await Promise.all([
    getTranslations('voicemail'),
    getTranslations('mailbox'),
    findVoicemail(company, id),
    countUnheard(company, id),
  ])
  const { key, tone } = mailboxSentence(kind, settings)
  const fresh = unheard ? ` ${mailbox('lead', { count: unheard })}` : ''
  return <Row href={href} name={say('title')} sentence={`${say(`serviceState.${key}`)}${fresh}`} tone={tone} />
}
