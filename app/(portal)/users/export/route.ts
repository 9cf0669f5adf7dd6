import { exportRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { download, writeCsv } from '@/lib/csv/write'
import { messagesOf } from '@/lib/i18n/messages'
import { columns, headerOf } from '@/lib/users/import/columns'
import { listCells } from '@/lib/users/import/people'
import { listNames } from '@/lib/users/list'
import { askedOf } from '../search'

/** The users that the list's filters leave, in the form that can be imported again. */
export async function GET(request: Request) {
  const someone = await admin()
  const refusal = await exportRefusal(someone)
  if (refusal) return refusal
  const { company, locale } = someone
  const asked = askedOf(Object.fromEntries(new URL(request.url).searchParams))
  const rows = await listCells(company, locale, await listNames(company, asked, Date.now()))
  const file = writeCsv(
    columns.map(column => headerOf(column, locale)),
    rows.map(({ cells }) => columns.map(column => cells[column] ?? '')),
    locale === 'fr' ? ';' : ',',
  )
  return download(file, `${messagesOf(locale).users.file}.csv`, 'text/csv; charset=utf-8')
}
