import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { companies, outbox, people } from '@/db/schema'
import { seedLists } from '@/db/seed/billing/lists'
import { keep, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { operator } from '@/lib/auth/operator'
import { issueInvoice } from '@/lib/billing/issue'
import { mailAgain, mailInvoice } from '@/lib/billing/mail'
import { findLimit, runningTotal, saveLimit, warnEverybody, warnOfSpend } from '@/lib/billing/spend'
import { crossed } from '@/lib/billing/thresholds'
import { addPerson } from '@/tests/support/people'
import { freshStore } from '@/tests/support/store'
import { addBilled, addCall, issue, november } from './billed'

let folder: string
let tremblay: Company
const plain = (text: string) => text.replace(/\s/g, ' ')
const by = () => operator(tremblay, 'Alice Tremblay')
const letters = () => read().select().from(outbox).where(eq(outbox.companyId, tremblay.id)).orderBy(outbox.id)

beforeEach(async () => {
  folder = freshStore()
  await seedLists()
  tremblay = await addBilled('Érablière Tremblay', { standard: 0, lines: 0 })
  await addPerson(tremblay.id, 'Alice', 'Tremblay', 'administrator')
  await addPerson(tremblay.id, 'Benoît', 'Gagnon', 'person')
})

test.each([
  [0, 10_000, []],
  [4_999, 10_000, []],
  [5_000, 10_000, [50]],
  [8_000, 10_000, [50, 80]],
  [25_000, 10_000, [50, 80, 100]],
  [1, 1, [50, 80, 100]],
  [-5, 10_000, []],
])('having spent %i of %i cents, %j percent are reached', (spent, limit, expected) => {
  expect(crossed(spent, limit)).toEqual(expected)
})

describe('an alert at 50, 80 and 100 percent', () => {
  test('comes to administrators once for each, in their language, and only the highest when several are passed', async () => {
    await saveLimit(tremblay, by(), 10_000, 0)
    const spend = async (cost: number) => {
      await addCall(tremblay, november - 60_000, { cost })
      return warnOfSpend(tremblay, november)
    }
    expect(await spend(490_000)).toBeUndefined()
    expect(await spend(20_000)).toBe(50)
    expect(await spend(20_000)).toBeUndefined()
    expect(await spend(600_000)).toBe(100)
    expect(await spend(600_000)).toBeUndefined()
    const sent = await letters()
    expect(sent.map(letter => plain(letter.subject))).toEqual([
      `${tremblay.name} a atteint 50 % de son seuil de dépenses`,
      `${tremblay.name} a atteint 100 % de son seuil de dépenses`,
    ])
    expect(sent.every(letter => letter.to.startsWith('alice'))).toBe(true)
    expect(plain(sent[0]?.text ?? '')).toContain('51,00 $ : 50 % du montant de 100,00 $')
  })

  test('speaks English to an administrator who does', async () => {
    await keep(write => write.update(people).set({ locale: 'en' }).where(eq(people.companyId, tremblay.id)))
    await saveLimit(tremblay, by(), 100, 0)
    await addCall(tremblay, november - 60_000, { cost: 10_000 })
    await warnEverybody(november)
    expect((await letters()).map(letter => plain(letter.subject))).toEqual([
      `${tremblay.name} has reached 100% of its spend limit`,
    ])
  })

  test('begins anew with a month, and with another amount', async () => {
    await saveLimit(tremblay, by(), 100, 0)
    await addCall(tremblay, november - 60_000, { cost: 10_000 })
    expect(await warnOfSpend(tremblay, november)).toBe(100)
    expect(await warnOfSpend(tremblay, november + 30 * 86_400_000)).toBeUndefined()
    await saveLimit(tremblay, by(), 200, 1)
    expect(await warnOfSpend(tremblay, november)).toBe(50)
  })

  test('is not there without an amount, and an old page does not overwrite a new one', async () => {
    await addCall(tremblay, november - 60_000, { cost: 10_000 })
    expect(await warnOfSpend(tremblay, november)).toBeUndefined()
    await saveLimit(tremblay, by(), 500, 0)
    expect(await saveLimit(tremblay, by(), 900, 0)).toBe('stale')
    expect(await findLimit(tremblay)).toEqual({ cents: 500, version: 1 })
    await saveLimit(tremblay, by(), null, 1)
    expect(await findLimit(tremblay)).toBeUndefined()
  })

  test('counts as the invoice will', async () => {
    await addCall(tremblay, november - 60_000, { cost: 12_345, type: 'us' })
    const running = await runningTotal(tremblay, november)
    const { total } = await issueInvoice(tremblay, '2026-11', { ...issue, at: november + 30 * 86_400_000 })
    expect([running.period, running.total]).toEqual(['2026-11', total])
  })
})

describe('mailing an invoice', () => {
  const contact = (to: string | null) =>
    keep(write => write.update(companies).set({ billingEmail: to }).where(eq(companies.id, tremblay.id)))

  async function issued(): Promise<string> {
    await addCall(tremblay, Date.UTC(2026, 9, 15), { cost: 100_000 })
    return (await issueInvoice(tremblay, '2026-10', issue)).id ?? ''
  }

  test('posts it once to the billing contact, in the company’s language, with its PDF', async () => {
    await contact('compta@tremblay.example')
    const id = await issued()
    expect(await mailInvoice(tremblay, id, november)).toBe('posted')
    expect(await mailInvoice(tremblay, id, november)).toBe('already')
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      ...{ to: 'compta@tremblay.example', purpose: 'invoice', attachmentName: 'facture-000001-2026-10.pdf' },
      subject: 'Facture 000001 de Voix Boréale inc.',
    })
    expect(plain(letter?.text ?? '')).toContain('Montant à payer : 11,50 $')
    expect(letter?.text).toContain(`/billing/invoices/${id}`)
    const path = join(folder, letter?.attachmentPath ?? '')
    expect(existsSync(path) && readFileSync(path).subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(await mailAgain(tremblay, id, november, by())).toBe('posted')
  })

  test('needs a contact', async () => {
    await contact(null)
    expect(await mailInvoice(tremblay, await issued(), november)).toBe('no contact')
    expect(await letters()).toEqual([])
  })
})
