import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { audit, invoiceLines, invoices, licences, oneTimeCharges, payments } from '@/db/schema'
import { seedLists } from '@/db/seed/billing/lists'
import { sqlite } from '@/db/sqlite'
import { keep, read } from '@/db/store'
import { creditInvoice, issueInvoice } from '@/lib/billing/issue'
import { readFile } from '@/lib/billing/load/read'
import { loadFile } from '@/lib/billing/load/save'
import { companyOfInvoice } from '@/lib/billing/owner'
import { findInvoice, listInvoices } from '@/lib/billing/queries'
import { verifyInvoices } from '@/lib/billing/verify'
import { freshStore } from '@/tests/support/store'
import { addBilled, addCall, issue, november } from './billed'

const mid = (month: number) => Date.UTC(2026, month - 1, 15, 15)
const numbers = async () => (await read().select({ number: invoices.number }).from(invoices)).map(row => row.number)
const load = (text: string) => loadFile(readFile(text), { zone: 'America/Toronto', dry: false })

beforeEach(async () => {
  freshStore()
  await seedLists()
})

describe('issuing October 2026', () => {
  test('writes what the company owes, to whom, from whom and by when', async () => {
    const company = await addBilled('Érablière Tremblay')
    await addCall(company, mid(10), { type: 'us', cost: 12_345 })
    const { result, id = '', number } = await issueInvoice(company, '2026-10', issue)
    expect([result, number]).toEqual(['issued', 1])
    const invoice = await findInvoice(company, id)
    expect(invoice).toMatchObject({
      ...{ kind: 'invoice', period: '2026-10', from: '2026-10-01', to: '2026-11-01', province: 'QC' },
      ...{ issuedOn: '2026-11-02', dueOn: '2026-12-02', customerName: company.name, supplierName: 'Voix Boréale inc.' },
      customerAddress: '1250, rang Saint-Joseph\nSaint-Georges (Québec) G5Y 2B4',
      ...{ subtotal: 9_980 + 750 + 75 + 156 + 123, previousBalance: 0, paid: 0, amountDue: invoice?.total },
    })
    expect(invoice?.taxes.map(tax => tax.base)).toEqual([10_928, 10_928])
  })

  test('twice changes nothing', async () => {
    const company = await addBilled('Érablière Tremblay')
    const first = await issueInvoice(company, '2026-10', issue)
    await addCall(company, mid(10))
    const again = await issueInvoice(company, '2026-10', { ...issue, at: november + 86_400_000 })
    expect(again).toEqual({ ...first, result: 'already' })
    expect(await numbers()).toEqual([1])
  })

  test('twice at the same moment charges once', async () => {
    const company = await addBilled('Érablière Tremblay')
    const both = await Promise.all([1, 2].map(() => issueInvoice(company, '2026-10', issue)))
    expect(both.map(outcome => outcome.result).sort()).toEqual(['already', 'issued'])
    expect(await numbers()).toEqual([1])
  })

  test('for a company with nothing to pay takes no number', async () => {
    const empty = await addBilled('Vide', { standard: 0, lines: 0 })
    const [one, other] = [await addBilled('Érablière Tremblay'), await addBilled('Garage Pelletier')]
    const results = []
    for (const company of [one, empty, other]) results.push((await issueInvoice(company, '2026-10', issue)).result)
    expect(results).toEqual(['issued', 'nothing', 'issued'])
    expect(await numbers()).toEqual([1, 2])
  })

  test('waits until the month is over where the company is', async () => {
    const company = await addBilled('Île', { zone: 'America/Vancouver', province: 'BC' })
    const minute = Date.UTC(2026, 10, 1, 6, 59)
    await expect(issueInvoice(company, '2026-10', { ...issue, at: minute })).rejects.toThrow('2026-10 is not over yet')
    expect((await issueInvoice(company, '2026-10', { ...issue, at: minute + 60_000 })).result).toBe('issued')
  })

  test('that fails leaves nothing, and its number to the next', async () => {
    const [odd, good] = [await addBilled('Sans prix'), await addBilled('Érablière Tremblay')]
    await keep(write => write.update(licences).set({ pack: 'platinum' }).where(eq(licences.companyId, odd.id)))
    await expect(issueInvoice(odd, '2026-10', issue)).rejects.toThrow('No price for licence "platinum"')
    expect((await issueInvoice(good, '2026-10', issue)).number).toBe(1)
  })

  test('is in the company’s history', async () => {
    const company = await addBilled('Érablière Tremblay')
    await issueInvoice(company, '2026-10', issue)
    const entries = await read().select().from(audit).where(eq(audit.companyId, company.id))
    expect(entries.map(entry => [entry.action, entry.subjectName])).toContainEqual(['invoice.issued', '000001'])
  })
})

describe('an issued invoice', () => {
  test('is refused any change by the database itself', async () => {
    const company = await addBilled('Érablière Tremblay')
    await issueInvoice(company, '2026-10', issue)
    const never = 'an issued invoice never changes'
    const failing = async (work: Parameters<typeof keep>[0]) =>
      keep(work).catch((error: Error) => `${error.message} ${(error.cause as Error | undefined)?.message}`)
    expect(await failing(write => write.update(invoices).set({ total: 0 }))).toContain(never)
    expect(await failing(write => write.delete(invoiceLines))).toContain(never)
    expect(await failing(write => write.delete(invoices))).toContain(never)
  })

  test('stays the same when prices and taxes change', async () => {
    const company = await addBilled('Érablière Tremblay')
    const { id = '' } = await issueInvoice(company, '2026-10', issue)
    const before = await findInvoice(company, id)
    await load('province,code,from,rate,registration\nQC,gst,2008-01-01,6,123456789 RT 0001')
    await load('item,code,from,amount,per,tax,name_fr,name_en\nlicence,standard,2026-01-01,99.95,,standard,Cher,Dear')
    expect(await findInvoice(company, id)).toEqual(before)
  })

  test('is another company’s to nobody', async () => {
    const [tremblay, other] = [await addBilled('Érablière Tremblay'), await addBilled('Garage Pelletier')]
    const { id = '', number = 0 } = await issueInvoice(tremblay, '2026-10', issue)
    expect(await findInvoice(other, id)).toBeUndefined()
    expect(await listInvoices(other)).toEqual([])
    expect((await companyOfInvoice(number))?.id).toBe(tremblay.id)
  })
})

describe('the seals', () => {
  test('hold when nothing was touched, and name the invoice that was altered or lost behind the portal’s back', async () => {
    const company = await addBilled('Érablière Tremblay')
    for (const month of ['2026-08', '2026-09', '2026-10']) await issueInvoice(company, month, issue)
    await creditInvoice(company, 3, 'Erreur', issue)
    expect(await verifyInvoices()).toEqual({ count: 4, problems: [] })
    const { file } = sqlite().writer
    file.exec("drop trigger invoice_lines_kept; update invoice_lines set name_en = 'Free' where position = 0")
    expect((await verifyInvoices()).problems).toHaveLength(4)
    file.exec('drop trigger invoices_stay; drop trigger invoice_lines_stay; drop trigger invoice_taxes_stay')
    for (const table of ['invoice_lines', 'invoice_taxes'])
      file.exec(`delete from ${table} where invoice_id = (select id from invoices where number = 2)`)
    file.exec('delete from invoices where number = 2')
    expect((await verifyInvoices()).problems).toContain('3: should be number 2')
  })
})

describe('a credit note', () => {
  test('annuls the invoice, once, with the next number', async () => {
    const company = await addBilled('Érablière Tremblay')
    const invoice = await issueInvoice(company, '2026-10', issue)
    const note = await creditInvoice(company, 1, 'Mauvais forfait', issue)
    expect(note).toMatchObject({ result: 'issued', number: 2, total: -(invoice.total ?? 0) })
    expect(await creditInvoice(company, 1, 'Encore', issue)).toMatchObject({ result: 'already', number: 2 })
    expect(await findInvoice(company, note.id ?? '')).toMatchObject({
      ...{ kind: 'credit-note', credits: 1, reason: 'Mauvais forfait', period: '2026-10', amountDue: 0 },
    })
  })

  test('lets the month be issued anew when that is asked for, and only then', async () => {
    const company = await addBilled('Érablière Tremblay')
    await issueInvoice(company, '2026-10', issue)
    expect((await issueInvoice(company, '2026-10', issue, true)).result).toBe('already')
    await creditInvoice(company, 1, 'Mauvais forfait', issue)
    expect((await issueInvoice(company, '2026-10', issue)).result).toBe('already')
    expect(await issueInvoice(company, '2026-10', issue, true)).toMatchObject({ result: 'issued', number: 3 })
    expect((await issueInvoice(company, '2026-10', issue, true)).result).toBe('already')
  })

  test('is of the company’s own invoices', async () => {
    const [tremblay, other] = [await addBilled('Érablière Tremblay'), await addBilled('Garage Pelletier')]
    await issueInvoice(tremblay, '2026-10', issue)
    await expect(creditInvoice(other, 1, 'Vol', issue)).rejects.toThrow('has no invoice 1')
  })
})

describe('what is owed', () => {
  test('is what was billed less what was paid and credited, whenever that was entered', async () => {
    const company = await addBilled('Érablière Tremblay')
    const first = await issueInvoice(company, '2026-08', issue)
    const total = first.total ?? 0
    const payment = { companyId: company.id, id: 'p', date: '2026-09-20', cents: 5_000, reference: 'chèque 12' }
    await keep(write => write.insert(payments).values(payment))
    const second = await issueInvoice(company, '2026-09', issue)
    expect(await findInvoice(company, second.id ?? '')).toMatchObject({
      ...{ previousBalance: total, paid: 5_000, amountDue: total - 5_000 + (second.total ?? 0) },
    })
    await creditInvoice(company, 1, 'Erreur', issue)
    const third = await issueInvoice(company, '2026-10', issue)
    const due = -5_000 + (second.total ?? 0) + (third.total ?? 0)
    expect(await findInvoice(company, third.id ?? '')).toMatchObject({ paid: total, amountDue: due })
  })
})

describe('calls that come after their month was billed', () => {
  test('are billed with the next one, once, and named by their own month', async () => {
    const company = await addBilled('Érablière Tremblay', { standard: 0 })
    await addCall(company, mid(9), { cost: 10_000 })
    await issueInvoice(company, '2026-09', issue)
    await addCall(company, mid(9), { cost: 20_000, billedSeconds: 90 })
    const { id = '' } = await issueInvoice(company, '2026-10', issue)
    const usage = (await findInvoice(company, id))?.lines.filter(line => line.kind === 'usage')
    expect(usage).toMatchObject([
      { code: 'canada', from: '2026-09-01', to: '2026-10-01', calls: 1, seconds: 90, cost: 20_000, cents: 200 },
    ])
    const december = { ...issue, at: Date.UTC(2026, 11, 2) }
    const next = await issueInvoice(company, '2026-11', december)
    expect((await findInvoice(company, next.id ?? ''))?.lines.filter(line => line.kind === 'usage')).toEqual([])
  })
})

describe('loading prices', () => {
  test('says by line what is wrong, and loads nothing of such a file', async () => {
    const text = [
      'type,prefix,from,per_minute,connection,first,step',
      'canada,,2027-01-01,0.0200,0,30,6',
      'canada,,2027-01-01,0.0300,0,30,6',
      'space,,2027-01-01,0.02001,0,30,6',
      'us,1x,2027-02-30,0.02,-1,0,6',
    ].join('\n')
    const { problems, added } = await load(text)
    expect(problems.map(({ line, message }) => `${line} ${message.split(' ')[0]}`)).toEqual([
      ...['3 type,', '4 type', '4 per_minute', '5 prefix', '5 from', '5 connection', '5 first'],
    ])
    expect(added).toBe(1)
    expect(
      (await load('type,prefix,from,per_minute,connection,first,step\ncanada,,2027-01-01,"0,02",0,30,6')).added,
    ).toBe(1)
  })

  test('dry says what it would do and does nothing; again it is the same', async () => {
    const file = readFile('pack;type;from;minutes\nstandard;us;2026-12-01;30\nstandard;canada;2020-01-01;90')
    const would = { added: 1, changed: 1, same: 0, problems: [] }
    expect(await loadFile(file, { zone: 'America/Toronto', dry: true })).toEqual(would)
    expect(await loadFile(file, { zone: 'America/Toronto', dry: false })).toEqual(would)
    expect(await loadFile(file, { zone: 'America/Toronto', dry: false })).toEqual({
      ...would,
      added: 0,
      changed: 0,
      same: 2,
    })
  })

  test.each([
    ['QC,gst,2027-01-01,5,123456789', 'registration must be a GST/HST number such as 123456789 RT 0001'],
    ['QC,qst,2027-01-01,9.975,123456789 TQ 0001', 'registration must be a QST number such as 1234567890 TQ 0001'],
  ])('refuses %s', async (row, message) => {
    expect((await load(`province,code,from,rate,registration\n${row}`)).problems).toEqual([{ line: 2, message }])
  })

  test('refuses a charge of a month that is billed, or of nobody', async () => {
    const company = await addBilled('Érablière Tremblay')
    await issueInvoice(company, '2026-10', issue)
    const header = 'company,reference,date,amount,tax,name_fr,name_en'
    const row = (id: string, date: string) => `${header}\n${id},T-1,${date},-20.00,standard,Rabais,Discount`
    expect((await load(row(company.id, '2026-10-20'))).problems[0]?.message).toContain('2026-10 is already issued')
    expect((await load(row('nobody', '2026-11-20'))).problems[0]?.message).toContain('there is none')
    expect(await load(row(company.id, '2026-11-20'))).toMatchObject({ added: 1, problems: [] })
    expect(await read().select().from(oneTimeCharges)).toMatchObject([{ cents: -2_000, date: '2026-11-20' }])
  })

  test('names the files it knows when the headers are another’s', () => {
    expect(() => readFile('a,b\n1,2')).toThrow('taxes: province,code,from,rate,registration')
  })
})
