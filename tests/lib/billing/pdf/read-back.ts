import { getDocumentProxy } from 'unpdf'
import { invoiceOf } from '@/lib/billing/invoice'
import type { Invoice, ItemisedCall } from '@/lib/billing/issued'
import { invoicePdf } from '@/lib/billing/pdf/invoice-pdf'
import { monthSpan } from '@/lib/billing/span'
import type { Locale } from '@/lib/i18n/tags'
import { list } from '../lists'

export const brand = { accent: '#0b5c6b', phone: '+18885550142', email: 'soutien@voix-boreale.example' }

export const amounts = invoiceOf(
  {
    province: 'QC',
    licences: [{ code: 'standard', quantity: 12 }],
    numbers: [{ code: 'local', quantity: 15 }],
    subscriptions: [],
    oneTime: [{ date: '2026-10-12', nameFr: 'Mise en service', nameEn: 'Set-up', cents: 12_500, taxClass: 'standard' }],
    usage: [
      [
        { type: 'inbound', calls: 1_234, billedSeconds: 0, cost: 0 },
        { type: 'canada', calls: 321, billedSeconds: 123_456, cost: 1_234_567 },
      ],
    ],
    late: [],
  },
  monthSpan('2026-10'),
  list,
)

export const invoice: Invoice = {
  ...amounts,
  ...monthSpan('2026-10'),
  ...{ id: 'x', number: 123, kind: 'invoice', credits: null, reason: null, period: '2026-10', zone: 'America/Toronto' },
  ...{ issuedOn: '2026-11-01', dueOn: '2026-12-01', account: 'A1B2C3D4', province: 'QC' },
  supplierName: 'Voix Boréale inc.',
  supplierAddress: '1200, rue Saint-Jean\nQuébec (Québec) G1R 1S9',
  customerName: 'Érablière Tremblay & Łukasz',
  customerAddress: '1250, rang Saint-Joseph\nSaint-Georges (Québec) G5Y 2B4',
  ...{ previousBalance: 10_000, paid: 4_000, amountDue: amounts.total + 6_000 },
}

export async function* callsOf(count: number): AsyncGenerator<ItemisedCall[]> {
  const start = Date.UTC(2026, 9, 1, 12)
  const call = (at: number) => ({
    ...{
      startedAt: start + at * 60_000,
      type: 'canada',
      calling: '+14185550123',
      called: `+1514555${1000 + (at % 9000)}`,
    },
    ...{ billedSeconds: 60 * (at % 20), cost: 250 * (at % 20) },
  })
  for (let from = 0; from < count; from += 1_000)
    yield Array.from({ length: Math.min(1_000, count - from) }, (_, at) => call(from + at))
}

export async function bytesOf(of: Invoice, locale: Locale, calls = 0): Promise<Uint8Array> {
  const itemised = calls ? { count: calls, chunks: callsOf(calls) } : undefined
  return Buffer.concat(await Array.fromAsync(invoicePdf(of, locale, brand, itemised)))
}

/** The characters of the first page in the order of its tags: what is read aloud. */
export async function spoken(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { argsArray } = await (await document.getPage(1)).getOperatorList()
  const glyphs = argsArray.flat(2).filter((arg): arg is { unicode: string } => typeof arg?.unicode === 'string')
  return glyphs.map(({ unicode }) => unicode).join('')
}

/** What a reader program finds: text by page, title, language, and whether the file says it is tagged. */
export async function readBack(bytes: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const text = items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')
    pages.push(text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' '))
  }
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> }
  const marked = (await document.getMarkInfo()) as { Marked?: boolean } | null
  return { pages, title: info.Title, language: info.Language, tagged: marked?.Marked }
}

type Node = { role?: string; children?: Node[] }

/** The tags of each page (or of some, by their numbers) as a reader program meets them. */
export async function tagsOf(bytes: Uint8Array, only?: readonly number[]): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const numbers = only ?? Array.from({ length: document.numPages }, (_, at) => at + 1)
  const pages = numbers.map(number => document.getPage(number))
  return Promise.all(pages.map(async page => rolesOf((await (await page).getStructTree()) as Node | null)))
}

function rolesOf(node: Node | null): string[] {
  if (!node) return []
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)]
}
