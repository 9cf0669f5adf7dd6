import { getLocale, getTranslations } from 'next-intl/server'
import { visitor } from '@/lib/auth/viewer'
import { env } from '@/lib/env'
import { type Legal, legalPage } from '@/lib/help/sections'
import { formatPhone } from '@/lib/numbers/format'
import { Page } from '@/lib/ui/page'
import { Body } from './body'

/** A page of rights and duties, with the provider's own facts. */
export async function LegalPage({ page }: { page: Legal }) {
  const [, locale, say] = await Promise.all([visitor(), getLocale(), getTranslations('help')])
  const { PROVIDER_PHONE, PROVIDER_EMAIL, PROVIDER_PRIVACY_OFFICER } = env()
  const facts = { phone: formatPhone(PROVIDER_PHONE, locale), email: PROVIDER_EMAIL, officer: PROVIDER_PRIVACY_OFFICER }
  const { title, body } = legalPage(locale === 'en-CA' ? 'en' : 'fr', page, facts)
  return (
    <Page crumbs={[{ href: '/help', label: say('title') }]} title={title}>
      <div className="prose">
        <section>
          <Body body={body} />
        </section>
      </div>
    </Page>
  )
}
