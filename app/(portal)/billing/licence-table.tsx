import { useTranslations } from 'next-intl'
import type { Line } from '@/lib/billing/line'
import type { Words } from '@/lib/billing/pdf/words'
import type { LicenceUse } from '@/lib/billing/usage'
import { Table } from '@/lib/ui/table'

type Props = { licences: LicenceUse[]; lines: readonly Line[]; words: Words }

/** Licences by pack: how many are in use of how many, and what they cost a month. */
export function LicenceTable({ licences, lines, words }: Props) {
  const say = useTranslations('billing')
  const line = (pack: string) => lines.find(({ kind, code }) => kind === 'licence' && code === pack)
  const nameOf = (pack: string) => {
    const of = line(pack)
    return of ? words.name(of) : pack
  }
  const price = (pack: string) => line(pack)?.unit ?? 0
  const amount = (pack: string) =>
    lines.filter(({ kind, code }) => kind === 'licence' && code === pack).reduce((sum, { cents }) => sum + cents, 0)
  return (
    <Table
      caption={say('usage.licences')}
      columns={[
        { key: 'pack', label: say('usage.pack'), heading: true, cell: row => nameOf(row.pack) },
        { key: 'used', label: say('usage.used'), numeric: true, cell: row => words.show.number(row.used) },
        { key: 'quantity', label: say('usage.held'), numeric: true, cell: row => words.show.number(row.quantity) },
        { key: 'unit', label: say('usage.price'), numeric: true, cell: row => words.money(price(row.pack)) },
        { key: 'amount', label: say('usage.amount'), numeric: true, cell: row => words.money(amount(row.pack)) },
      ]}
      rowKey={row => row.pack}
      rows={licences}
    />
  )
}
