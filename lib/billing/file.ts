import 'server-only'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dataFolder } from '@/db/folder'
import type { Company } from '@/lib/auth/company'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import { type Invoice, shownNumber } from './issued'
import { invoicePdf } from './pdf/invoice-pdf'
import { itemisedOf } from './queries'
import { brand } from './supplier'

/** An invoice's PDF as it is drawn, in a language. */
export function pdfOf(company: Company, invoice: Invoice, locale: Locale): AsyncGenerator<Uint8Array> {
  return invoicePdf(invoice, locale, brand(), itemisedOf(company, invoice))
}

/** What the PDF is called: `facture-000123-2026-10.pdf`. */
export function pdfName({ kind, number, period }: Invoice, locale: Locale): string {
  return `${translatorFor(locale, 'invoice')(`fileName.${kind}`)}-${shownNumber(number)}-${period}.pdf`
}

/** Writes the PDF where a letter can take it; returns its path inside the data folder. */
export async function keepPdf(company: Company, invoice: Invoice, locale: Locale): Promise<string> {
  const name = `${invoice.id}-${locale}.pdf`
  const path = join(dataFolder('invoices'), name)
  await pipeline(Readable.from(pdfOf(company, invoice, locale)), createWriteStream(`${path}.part`, { mode: 0o600 }))
  await rename(`${path}.part`, path)
  return `invoices/${name}`
}
