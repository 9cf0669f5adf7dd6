import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { companies, outbox } from '@/db/schema'
import { seedLists } from '@/db/seed/billing/lists'
import { keep, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { issueInvoice } from '@/lib/billing/issue'
import { shownNumber } from '@/lib/billing/issued'
import { addBilled, addCall, issue } from '../../lib/billing/billed'
import { readBack } from '../../lib/billing/pdf/read-back'
import { Browser } from '../../support/browser'
import { addCompany, addPerson, signedIn, type TestPerson } from '../../support/people'

let tremblay: Company
let alice: TestPerson
let benoit: TestPerson
let carol: TestPerson
const issued: { id: string; number: number; total: number }[] = []
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

beforeAll(async () => {
  await seedLists()
  tremblay = await addBilled('Érablière Tremblay', { billingEmail: 'compta@tremblay.example' })
  alice = await addPerson(tremblay.id, 'Alice', 'Tremblay', 'administrator')
  benoit = await addPerson(tremblay.id, 'Benoît', 'Côté', 'person')
  carol = await addPerson((await addCompany('Garage Pelletier')).id, 'Carol', 'Pelletier', 'administrator')
  for (let at = 0; at < 3; at += 1)
    await addCall(tremblay, Date.UTC(2026, 9, 10 + at, 15), { type: 'us', cost: 12_300 })
  await addCall(tremblay, Date.UTC(2026, 9, 10, 15), { placedBy: benoit.id })
  await addCall(tremblay, Date.now(), { type: 'us', cost: 45_600, placedBy: benoit.id })
  for (const month of ['2026-09', '2026-10']) {
    const { id = '', number = 0, total = 0 } = await issueInvoice(tremblay, month, issue)
    issued.push({ id, number, total })
  }
})

const words = {
  fr: {
    ...{ usage: 'Détails d’utilisation', invoices: 'Factures', billing: 'Facturation', download: 'Télécharger le PDF' },
    ...{ invoice: 'Facture', earlier: 'Factures antérieures', show: 'Afficher', other: 'Télécharger ce PDF' },
    ...{
      us: 'Interurbain États-Unis',
      charged: '3,69 $',
      file: 'facture',
      page: 'Page 1 de 2',
      send: 'Envoyer par courriel',
    },
    ...{ alert: 'Alerte de dépenses', amount: 'Montant mensuel à surveiller, en dollars', save: 'Enregistrer' },
    ...{ cap: 'Montant quotidien maximal, en dollars', less: '40', spentToday: 'Appels d’aujourd’hui jusqu’ici' },
    ...{
      state: '% du montant de 250,50 $',
      wrong: 'Entrez un montant en dollars',
      typed: '250,50',
      sent: 'La facture part',
    },
  },
  en: {
    ...{ usage: 'Usage details', invoices: 'Invoices', billing: 'Billing', download: 'Download the PDF' },
    ...{ invoice: 'Invoice', earlier: 'Earlier invoices', show: 'Show', other: 'Download this PDF' },
    ...{
      us: 'Long distance United States',
      charged: '$3.69',
      file: 'invoice',
      page: 'Page 1 of 2',
      send: 'Send by e-mail',
    },
    ...{ alert: 'Spend alert', amount: 'Monthly amount to watch, in dollars', save: 'Save' },
    ...{ cap: 'Highest amount of a day, in dollars', less: '40', spentToday: 'Today’s calls so far' },
    ...{
      state: '% of $250.50',
      wrong: 'Enter an amount in dollars',
      typed: '250.50',
      sent: 'The invoice is on its way',
    },
  },
}

describe.each(['fr', 'en'] as const)('Alice, without script, in %s', language => {
  const say = words[language]
  const usType = () => say.us

  test('goes from the dashboard to the usage of this month, and on to the calls behind a figure', async () => {
    const browser = await signedIn(alice, language)
    await browser.visit('/')
    expect(browser.headings('h2')).toContain(say.billing)
    await browser.follow(say.usage)
    expect(browser.headings('h1')).toEqual([say.usage])
    const row = browser.rows().find(([type]) => type === usType())
    expect(row?.map(plain).slice(1, 4)).toEqual(['1', '1:00', language === 'fr' ? '4,5600 $' : '$4.5600'])
    expect(browser.rows('table:last-of-type').length).toBeGreaterThan(0)
    expect(browser.text).toContain('Benoît Côté')
    await browser.follow(usType())
    expect(browser.path).toContain('type=us')
    expect(browser.status).toBe(200)
    expect(browser.rows()).toHaveLength(1)
  })

  test('opens an invoice whose usage line leads to exactly its calls', async () => {
    const browser = await signedIn(alice, language)
    await browser.visit('/billing/invoices')
    const october = issued[1] ?? { id: '', number: 0, total: 0 }
    await browser.follow(`${say.invoice} ${shownNumber(october.number)}`)
    expect(browser.path).toBe(`/billing/invoices/${october.id}`)
    const text = plain(browser.text)
    for (const part of ['123456789 RT 0001', '1234567890 TQ 0001', 'Voix Boréale inc.', say.charged])
      expect(text).toContain(part)
    await browser.follow(usType())
    expect(browser.rows()).toHaveLength(3)
  })

  test('downloads the latest as a PDF in the language, and an earlier one from the drop-down', async () => {
    const browser = await signedIn(alice, language)
    const [september, october] = issued
    await browser.visit('/')
    const link = browser.links().find(({ name }) => name === say.download)?.href ?? ''
    const answer = await browser.request(link)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const name = `${say.file}-${shownNumber(october?.number ?? 0)}-2026-10.pdf`
    expect(answer.headers.get('content-disposition')).toContain(`filename="${name}"`)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const { pages, language: tag } = await readBack(new Uint8Array(await answer.arrayBuffer()))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain(say.page)
    expect(tag).toBe(`${language}-CA`)
    await browser.submit({ [say.earlier]: september?.id ?? '' }, say.show)
    expect(browser.path).toBe(`/billing/invoices/${september?.id}`)
    await browser.visit('/billing/invoices')
    await browser.submit({ [say.earlier]: september?.id ?? '' }, say.other)
    expect(browser.headers.get('content-disposition')).toContain(`${shownNumber(september?.number ?? 0)}-2026-09.pdf`)
    expect(browser.html.startsWith('%PDF-1.7')).toBe(true)
  })

  test('mails an invoice to the billing contact', async () => {
    const browser = await signedIn(alice, language)
    await browser.visit(`/billing/invoices/${issued[0]?.id}`)
    const before = await letters()
    await browser.submit({}, say.send)
    expect(browser.notice()).toContain(say.sent)
    expect((await letters()).length).toBe(before.length + 1)
  })

  test('caps a day; less needs no password, and a wrong amount is said at the field', async () => {
    const browser = await signedIn(alice, language)
    await browser.visit('/billing/alert')
    expect(browser.text).toContain(say.spentToday)
    await browser.submit({ [say.cap]: 'beaucoup' }, say.save)
    expect(browser.error('cap')).toContain(say.wrong)
    await browser.submit({ [say.cap]: say.typed }, say.save)
    await browser.submit({ [say.cap]: say.less }, say.save)
    expect(browser.$('[name=cap]').attr('value')).toMatch(/^40/)
    await browser.submit({ [say.cap]: '' }, say.save)
    expect(browser.$('[name=cap]').attr('value') ?? '').toBe('')
  })

  test('sets an amount to be warned about; a wrong one is said at the field, as typed', async () => {
    const browser = await signedIn(alice, language)
    await browser.visit('/billing/alert')
    expect(browser.headings('h1')).toEqual([say.alert])
    await browser.submit({ [say.amount]: 'beaucoup' }, say.save)
    expect(browser.errors().join()).toContain(say.wrong)
    expect(browser.$('[name=amount]').attr('value')).toBe('beaucoup')
    await browser.submit({ [say.amount]: say.typed }, say.save)
    expect(plain(browser.text)).toContain(say.state)
    await browser.visit('/')
    expect(plain(browser.text)).toContain(say.state)
    await browser.visit('/billing/alert')
    await browser.submit({ [say.amount]: '' }, say.save)
    expect(plain(browser.text)).not.toContain(say.state)
  })
})

const letters = () => read().select({ id: outbox.id }).from(outbox).where(eq(outbox.companyId, tremblay.id))

describe('billing', () => {
  const doors = () => [
    ...['/billing', '/billing/invoices', '/billing/alert', `/billing/invoices/${issued[0]?.id}`],
    ...[`/billing/invoices/${issued[0]?.id}/pdf`, `/billing/invoices/pdf?id=${issued[0]?.id}`],
    `/billing/invoices/open?id=${issued[0]?.id}`,
  ]

  test('is not there for Benoît, who does not administer, nor on his dashboard', async () => {
    const browser = await signedIn(benoit, 'fr')
    for (const door of doors()) expect([door, (await browser.visit(door)).status]).toEqual([door, 404])
    await browser.visit('/')
    expect(browser.headings('h2')).not.toContain('Facturation')
  })

  test('asks a stranger to sign in', async () => {
    const browser = new Browser()
    for (const door of doors()) expect((await browser.visit(door)).path).toContain('/sign-in')
  })

  test('of Tremblay is not there for Carol, who administers another company', async () => {
    const browser = await signedIn(carol, 'fr')
    for (const door of doors().slice(3)) expect([door, (await browser.visit(door)).status]).toEqual([door, 404])
    await browser.visit('/billing/invoices')
    expect(browser.text).toContain('Aucune facture')
    await browser.visit('/billing')
    expect([browser.status, browser.headings('h1')]).toEqual([200, ['Détails d’utilisation']])
  })

  test('of a company without a billing contact says whom to ask', async () => {
    await keep(write => write.update(companies).set({ billingEmail: null }).where(eq(companies.id, tremblay.id)))
    const browser = await signedIn(alice, 'fr')
    await browser.visit(`/billing/invoices/${issued[0]?.id}`)
    expect(browser.text).toContain('Aucun contact de facturation')
  })
})
