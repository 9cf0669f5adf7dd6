import { beforeAll, describe, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { newId } from '@/db/id'
import { subscriptions } from '@/db/schema'
import { keep } from '@/db/store'
import { makePeople, signedIn } from '../../support/people'
import { record, someDay, thatDay } from './records'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
  await someDay(people)
})

describe('Alice looks at the call activity of 8 July on her dashboard', () => {
  test('by typing the guide’s own dates; the end does not count', async () => {
    const browser = await signedIn(people.alice)
    await browser.visit('/')
    await browser.submit({ Début: '2026-07-08 00:00:00', 'Fin (exclue)': '2026-07-09 00:00:00' }, 'Afficher')
    expect(browser.rows()).toEqual([
      ['Entrants', '3', '2', '3:01', '1:31'],
      ['Sortants', '2', '2', '11:30', '5:45'],
      ['Internes', '1', '1', '0:30', '0:30'],
    ])
    expect(browser.text).toContain('5 appels du 2026-07-08 00 h 00 au 2026-07-09 00 h 00 (exclu, HAE), dont 4 répondus')
  })

  test('the chart’s numbers are in a table, hour by hour', async () => {
    const browser = await signedIn(people.alice)
    await browser.visit(`/?${thatDay}`)
    const hours = browser.rows('figure table')
    expect(hours).toHaveLength(24)
    expect(hours[9]).toEqual(['2026-07-08 09 h 00', '1', '1', '0', '0', '0'])
    expect(hours[23]).toEqual(['2026-07-08 23 h 00', '1', '1', '0', '0', '0'])
  })

  test('Minutes keeps the range, and the averages stay in the Champs', async () => {
    const browser = await signedIn(people.alice)
    await browser.visit(`/?${thatDay}`)
    await browser.follow('Minutes')
    expect(browser.path).toContain(thatDay)
    expect(browser.rows('figure table')[13]).toEqual(['2026-07-08 13 h 00', '0', '0', '10', '10', '0'])
    expect(browser.rows()[1]).toContain('5:45')
  })

  test('in English', async () => {
    const browser = await signedIn(people.alice, 'en')
    await browser.visit(`/?${thatDay}`)
    expect(browser.headings('h2')).toContain('Call activity')
    expect(browser.rows()[0]).toEqual(['Inbound', '3', '2', '3:01', '1:31'])
    expect(browser.text).toContain('5 calls from')
    await signedIn(people.alice, 'fr')
  })

  test.each([
    ['bientôt', '2026-07-09', 'start', 'Entrez une date et une heure, par exemple 2022-07-08 00:00:00.'],
    ['2026-02-30 00:00:00', '2026-07-09', 'start', 'Entrez une date et une heure, par exemple 2022-07-08 00:00:00.'],
    ['2026-07-09 00:00:00', '2026-07-09 00:00:00', 'end', 'La fin doit venir après le début.'],
    ['2006-07-09', '2026-07-09', 'end', 'Choisissez une période de dix ans au plus.'],
  ])('from %s to %s is a problem at its field, kept as typed', async (start, end, field, sentence) => {
    const browser = await signedIn(people.alice)
    await browser.visit(`/?${new URLSearchParams({ start, end })}`)
    expect([browser.status, browser.error(field)]).toEqual([200, sentence])
    expect(browser.$(`[name=${field}]`).attr('value')).toBe(field === 'start' ? start : end)
  })

  test('the usual ranges are one link each, the last week being seven full days', async () => {
    const browser = await signedIn(people.alice)
    await browser.visit('/')
    for (const name of [
      'Aujourd’hui',
      'Hier',
      'Ce mois-ci',
      'Mois dernier',
      '12 derniers mois',
      'Semaine dernière (7 jours complets)',
    ])
      expect((await browser.follow(name)).status, name).toBe(200)
    const [start, end] = ['start', 'end'].map(name => Date.parse(`${browser.$(`[name=${name}]`).attr('value')}Z`))
    expect((Number(end) - Number(start)) / 86_400_000).toBe(7)
  })
})

test('Benoît sees his own activity only', async () => {
  const browser = await signedIn(people.benoit)
  await browser.visit(`/?${thatDay}`)
  expect(browser.rows().map(row => row[1])).toEqual(['1', '0', '1'])
  expect(browser.links().map(link => link.href)).not.toContain('/calls/company')
})

test('a quarter of an hour off: any instant may begin or end a range', async () => {
  const browser = await signedIn(people.alice)
  await browser.visit('/?start=2026-07-08+09%3A00%3A00&end=2026-07-08+13%3A30%3A00')
  expect(browser.rows().map(row => row[1])).toEqual(['2', '1', '0'])
  await browser.visit('/?start=2026-07-08+09%3A00%3A01&end=2026-07-08+13%3A30%3A01')
  expect(browser.rows().map(row => row[1])).toEqual(['1', '2', '0'])
})

test('the SIP trunk’s page shows what came over the trunk, and leads nowhere without a subscription', async () => {
  const { tremblay, alice } = people
  await keep(write =>
    write
      .insert(subscriptions)
      .values({ companyId: tremblay.id, id: newId(), product: 'sip-trunking', name: 'Entrepôt', channels: 8 }),
  )
  await append([record(tremblay.id, 't1', '15:00:00', { seconds: 60, product: 'sip-trunking' })])
  const browser = await signedIn(alice)
  await browser.visit(`/sip-trunking?${thatDay}`)
  expect(browser.rows()[0]?.slice(0, 3)).toEqual(['Entrepôt', '', '8'])
  expect(browser.rows('.fields table').map(row => row[1])).toEqual(['1', '0', '0'])
  expect((await browser.visit('/direct-routing')).status).toBe(404)
})
