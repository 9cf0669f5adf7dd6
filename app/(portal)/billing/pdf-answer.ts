import { Readable } from 'node:stream'
import { notFound } from 'next/navigation'
import { admin } from '@/lib/auth/viewer'
import { pdfName, pdfOf } from '@/lib/billing/file'
import { findInvoice } from '@/lib/billing/queries'
import { download } from '@/lib/csv/write'

/** An invoice's PDF, streamed page by page, in the reader's language or the one asked for; not the company's: not there. */
export async function pdfAnswer(id: string, asked: string | null): Promise<Response> {
  const someone = await admin()
  const invoice = await findInvoice(someone.company, id)
  if (!invoice) notFound()
  const locale = asked === 'fr' || asked === 'en' ? asked : someone.locale
  const pages = pdfOf(someone.company, invoice, locale)
  return download(Readable.toWeb(Readable.from(pages)) as ReadableStream, pdfName(invoice, locale), 'application/pdf')
}
