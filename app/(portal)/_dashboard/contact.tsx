import { useLocale, useTranslations } from 'next-intl'
import { env } from '@/lib/env'
import { formatPhone } from '@/lib/numbers/format'
import { Panel } from '@/lib/ui/bits'

/** How to reach the provider (guide 3, seventh section). */
export function Contact() {
  const say = useTranslations('contact')
  const locale = useLocale()
  const provider = env()
  return (
    <Panel id="contact" title={say('title')}>
      <dl className="facts">
        <dt>{say('phone')}</dt>
        <dd>
          <a href={`tel:${provider.PROVIDER_PHONE}`}>{formatPhone(provider.PROVIDER_PHONE, locale)}</a>
        </dd>
        <dt>{say('email')}</dt>
        <dd>
          <a href={`mailto:${provider.PROVIDER_EMAIL}`}>{provider.PROVIDER_EMAIL}</a>
        </dd>
        <dt>{say('hours')}</dt>
        <dd>{locale === 'fr-CA' ? provider.PROVIDER_HOURS_FR : provider.PROVIDER_HOURS_EN}</dd>
      </dl>
      <p>
        <a href={provider.PROVIDER_TICKETS}>{say('ticket')}</a> · <a href={provider.PROVIDER_STATUS}>{say('status')}</a>
      </p>
    </Panel>
  )
}
