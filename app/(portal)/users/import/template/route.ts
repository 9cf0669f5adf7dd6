import { admin } from '@/lib/auth/viewer'
import { download, writeCsv } from '@/lib/csv/write'
import { messagesOf } from '@/lib/i18n/messages'
import { columns, headerOf } from '@/lib/users/import/columns'

/** An empty file with the columns of an import. */
export async function GET() {
  const { locale } = await admin()
  const headers = columns.map(column => headerOf(column, locale))
  const file = writeCsv(headers, [], locale === 'fr' ? ';' : ',')
  return download(file, `${messagesOf(locale).users.templateFile}.csv`, 'text/csv; charset=utf-8')
}
