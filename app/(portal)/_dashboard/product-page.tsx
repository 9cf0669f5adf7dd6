import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listProductNumbers, listSubscriptions, type Product } from '@/lib/auth/subscriptions'
import { viewer } from '@/lib/auth/viewer'
import type { Search } from '@/lib/calls/search'
import { Activity } from '@/lib/calls/ui/activity'
import { formats } from '@/lib/i18n/format'
import { Chip, Panel } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'

type Props = { product: Product; searchParams: Promise<Search> }

/** What the company subscribes to of a product and that product's calls, when it does; otherwise the page does not exist. */
export async function ProductPage({ product, searchParams }: Props) {
  const someone = await viewer()
  const rows = await listSubscriptions(someone.company, product)
  if (!rows.length) notFound()
  const [numbers, format, say, sayActivity, search] = await Promise.all([
    listProductNumbers(someone.company, product),
    formats(),
    getTranslations('products'),
    getTranslations('calls.activity'),
    searchParams,
  ])
  return (
    <Page help="dashboard" lead={say(`${product}.lead`)} title={say(`${product}.title`)}>
      <Table
        caption={say(`${product}.title`)}
        columns={[
          { key: 'name', label: say('name'), heading: true, cell: row => row.name },
          { key: 'detail', label: say(`${product}.detail`), cell: row => row.detail },
          { key: 'channels', label: say('channels'), numeric: true, cell: row => row.channels },
          {
            key: 'state',
            label: say('state'),
            cell: row => <Chip tone={row.active ? 'good' : 'off'}>{say(row.active ? 'active' : 'inactive')}</Chip>,
          },
        ]}
        rowKey={row => row.id}
        rows={rows}
      />
      <section className="stack">
        <h2>{say('numbers')}</h2>
        <p>{numbers.length ? format.list(numbers.map(format.phone)) : say('noNumbers')}</p>
      </section>
      <Panel className="whole" id="activity" title={sayActivity('title')}>
        <Activity
          company={someone.company}
          now={Date.now()}
          path={`/${product}`}
          personId={someone.administers ? undefined : someone.person.id}
          product={product}
          search={search}
          zone={someone.zone}
        />
      </Panel>
    </Page>
  )
}
