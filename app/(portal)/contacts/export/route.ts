import { getTranslations } from 'next-intl/server'
import { exportRefusal } from '@/lib/auth/posted/share'
import { viewer } from '@/lib/auth/viewer'
import { phoneCell } from '@/lib/calls/csv/cell'
import { writeCards } from '@/lib/contacts/card'
import { columns } from '@/lib/contacts/import'
import { listAllContacts } from '@/lib/contacts/queries'
import { download, writeCsv } from '@/lib/csv/write'

/** The viewer's contacts as CSV (columns that can be imported again) or as vCard 4.0. */
export async function GET(request: Request) {
  const someone = await viewer()
  const refusal = await exportRefusal(someone)
  if (refusal) return refusal
  const say = await getTranslations('contacts')
  const contacts = await listAllContacts(someone)
  if (new URL(request.url).searchParams.get('form') === 'vcard')
    return download(writeCards(contacts), `${say('file')}.vcf`, 'text/vcard; charset=utf-8')
  const rows = contacts.map(({ name, organisation, email, number, mobile }) => [
    name,
    organisation,
    email,
    phoneCell(number),
    mobile && phoneCell(mobile),
  ])
  const file = writeCsv(
    columns.map(column => say(column)),
    rows,
    someone.locale === 'fr' ? ';' : ',',
  )
  return download(file, `${say('file')}.csv`, 'text/csv; charset=utf-8')
}
