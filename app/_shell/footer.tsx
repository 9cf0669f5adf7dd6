import { useLocale, useTranslations } from 'next-intl'
import { env } from '@/lib/env'
import { formatPhone } from '@/lib/numbers/format'

/** The same help at the same place on every page. */
export function Footer() {
  const say = useTranslations('shell')
  const { PROVIDER_NAME, PROVIDER_PHONE, PROVIDER_EMAIL } = env()
  return (
    <footer className="bottom">
      <p>
        {PROVIDER_NAME} ·{' '}
        <a href={`tel:${PROVIDER_PHONE}`}>{say('call', { phone: formatPhone(PROVIDER_PHONE, useLocale()) })}</a> ·{' '}
        <a href={`mailto:${PROVIDER_EMAIL}`}>{PROVIDER_EMAIL}</a>
      </p>
      <nav aria-label={say('helpLink')}>
        <a href="/help">{say('helpLink')}</a> · <a href="/help/9-1-1">{say('emergency')}</a> ·{' '}
        <a href="/help/accessibility">{say('accessibility')}</a> · <a href="/help/privacy">{say('privacy')}</a>
      </nav>
    </footer>
  )
}
