import { useTranslations } from 'next-intl'
import { Tabs } from '@/lib/ui/bits'

/** The pages of billing (guide 8). */
export function BillingTabs({ now }: { now: '/billing' | '/billing/invoices' | '/billing/alert' }) {
  const say = useTranslations('billing')
  const tabs = [
    { href: '/billing', label: say('usage.title') },
    { href: '/billing/invoices', label: say('invoices.title') },
    { href: '/billing/alert', label: say('alert.title') },
  ]
  return <Tabs label={say('title')} now={now} tabs={tabs} />
}
