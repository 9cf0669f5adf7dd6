import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { formats } from '@/lib/i18n/format'
import { listOwners } from '@/lib/phones/owners'
import { findPhone, stateOf } from '@/lib/phones/queries'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { savePhoneChange, savePhoneSecret } from '../actions'
import { PhoneFields } from '../fields'
import { SecretForm } from '../secret-form'
import { shown } from '../shown'
import { StateChip } from '../state-chip'

/** One phone: how it is, whose it is, and how it gets its configuration. */
export default async function PhonePage({ params }: { params: Promise<{ id: string }> }) {
  const [someone, say, { id }, format] = await Promise.all([admin(), getTranslations('phones'), params, formats()])
  const phone = (await findPhone(someone.company, id)) ?? notFound()
  const facts = [
    [say('lastSeen'), phone.seenAt ? format.moment(phone.seenAt) : say('never')],
    [say('userAgent'), phone.userAgent],
    [say('address'), phone.address],
  ] as const
  return (
    <Page crumbs={[{ href: '/phones', label: say('title') }]} help="phones" title={phone.name}>
      <StateChip state={stateOf(phone, Date.now())} />
      <dl className="facts">
        {facts.map(([label, value]) =>
          value ? [<dt key={label}>{label}</dt>, <dd key={`${label}=`}>{value}</dd>] : null,
        )}
      </dl>
      <Form action={savePhoneChange.bind(null, id)} cancel="/phones" initial={shown(phone)} version={phone.version}>
        <PhoneFields owners={await listOwners(someone.company)} />
      </Form>
      <section className="stack">
        <h2>{say('configuration')}</h2>
        <p>{say(phone.kind === 'soft' ? 'configurationSoft' : 'configurationDesk')}</p>
        <SecretForm action={savePhoneSecret.bind(null, id)} soft={phone.kind === 'soft'} />
      </section>
      <p>
        <a href={`/phones/${id}/delete`}>{say('remove', { name: phone.name })}</a>
      </p>
    </Page>
  )
}
