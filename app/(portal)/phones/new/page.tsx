import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { listOwners } from '@/lib/phones/owners'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { saveNewPhone } from '../actions'
import { PhoneFields } from '../fields'

export default async function NewPhonePage({ searchParams }: { searchParams: Promise<{ owner?: string }> }) {
  const [someone, say, { owner }] = await Promise.all([admin(), getTranslations('phones'), searchParams])
  return (
    <Page crumbs={[{ href: '/phones', label: say('title') }]} help="phones" title={say('add')}>
      <Form action={saveNewPhone} cancel="/phones" initial={{ ownerId: String(owner ?? ''), model: 'yealink-t54w' }}>
        <PhoneFields owners={await listOwners(someone.company)} />
      </Form>
    </Page>
  )
}
