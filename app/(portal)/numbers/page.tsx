import { getTranslations } from 'next-intl/server'
import { searchRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { findMode } from '@/lib/company-mode/queries'
import { listDepartments } from '@/lib/directory/departments'
import { formats } from '@/lib/i18n/format'
import { countNumbers, listNumbers, pageSize } from '@/lib/numbers/queries'
import { Empty, Figures, Remark } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Pager } from '@/lib/ui/pager'
import { RefusedPage } from '@/lib/ui/refused-page'
import { NumberFilters } from './filters'
import { NumberTable } from './number-table'
import { addressOf, askedOf } from './search'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The company's numbers, what each rings, and which forwards are in effect (guide 7.3). */
export default async function NumbersPage({ searchParams }: Props) {
  const [someone, say, modes, search, format] = await Promise.all([
    admin(),
    getTranslations('numbers'),
    getTranslations('companyMode'),
    searchParams,
    formats(),
  ])
  const asked = askedOf(search)
  const refusal = asked.words && (await searchRefusal(someone))
  if (refusal) return <RefusedPage help="numbers" refusal={refusal} title={say('title')} />
  const [{ rows, page, total }, counts, departments, { mode }] = await Promise.all([
    listNumbers(someone.company, asked),
    countNumbers(someone.company),
    listDepartments(someone.company),
    findMode(someone.company),
  ])
  const filtered = !!(asked.words || asked.state || asked.department)
  const counters = (['total', 'assigned', 'unassigned', 'inactive', 'tollFree'] as const).map(key => ({
    label: say(`count.${key}`),
    value: format.number(counts[key]),
  }))
  return (
    <Page help="numbers" lead={say('lead')} title={say('title')} wide>
      {mode === 'schedule' ? null : (
        <Remark>
          {say('mode', { mode: modes(`modes.${mode}`) })} <a href="/company/mode">{say('changeMode')}</a>
        </Remark>
      )}
      <Figures items={counters} />
      <NumberFilters asked={asked} departments={departments} />
      {rows.length ? (
        <NumberTable company={someone.company} rows={rows} />
      ) : (
        <Empty
          action={filtered ? <a href="/numbers">{say('clear')}</a> : undefined}
          title={say(filtered ? 'nothingFound' : 'nothingYet')}
        >
          {say(filtered ? 'nothingFoundHint' : 'nothingYetHint')}
        </Empty>
      )}
      <Pager href={n => addressOf({ ...asked, page: n })} page={page} size={pageSize} total={total} />
      <p>
        <a href={addressOf({ ...asked, page: 1 }, '/numbers/export')}>{say('export')}</a>
      </p>
    </Page>
  )
}
