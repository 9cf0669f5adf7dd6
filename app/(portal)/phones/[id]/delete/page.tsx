import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { elided, named } from '@/lib/i18n/elided'
import { findPhone } from '@/lib/phones/queries'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { removePhoneForGood } from '../../actions'

export default async function DeletePhonePage({ params }: { params: Promise<{ id: string }> }) {
  const [someone, say, { id }] = await Promise.all([admin(), getTranslations('phones'), params])
  const phone = (await findPhone(someone.company, id)) ?? notFound()
  const crumbs = [
    { href: '/phones', label: say('title') },
    { href: `/phones/${id}`, label: phone.name },
  ]
  return (
    <Page crumbs={crumbs} help="phones" title={say('remove', { name: phone.name })}>
      <p>
        {phone.ownerName
          ? elided(say('removeOwned', { name: phone.name, owner: named(phone.ownerName) }))
          : say('removeFree', { name: phone.name })}
      </p>
      <Form action={removePhoneForGood.bind(null, id)} cancel={`/phones/${id}`} danger submit={say('removeNow')} />
    </Page>
  )
}
