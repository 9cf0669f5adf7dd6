import { getTranslations } from 'next-intl/server'
import { exportRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { phoneCell } from '@/lib/calls/csv/cell'
import { download, writeCsv } from '@/lib/csv/write'
import { listAllNumbers } from '@/lib/numbers/queries'
import { askedOf } from '../search'

/** The numbers that the page shows, as a file. */
export async function GET(request: Request) {
  const someone = await admin()
  const refusal = await exportRefusal(someone)
  if (refusal) return refusal
  const say = await getTranslations('numbers')
  const asked = askedOf(Object.fromEntries(new URL(request.url).searchParams))
  const rows = await listAllNumbers(someone.company, asked)
  const headers = (['number', 'label', 'owner', 'extension', 'department', 'emergency', 'stateLabel'] as const).map(
    key => say(key),
  )
  const cells = rows.map(row => [
    phoneCell(row.number),
    row.label,
    row.owner?.name ?? null,
    row.owner?.extension ?? null,
    row.departmentName,
    row.emergencyAddress,
    say(row.active ? 'active' : 'inactive'),
  ])
  return download(
    writeCsv(headers, cells, someone.locale === 'fr' ? ';' : ','),
    `${say('file')}.csv`,
    'text/csv; charset=utf-8',
  )
}
