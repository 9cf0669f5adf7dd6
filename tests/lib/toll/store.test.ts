import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit, outbox } from '@/db/schema'
import { read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { findRules } from '@/lib/destinations/queries'
import { saveTollPolicy } from '@/lib/destinations/store'
import { listAlarms, lookForAlarms } from '@/lib/toll/store'
import { makePeople, speaks } from '../../support/people'
import { freshStore } from '../../support/store'
import { addCall } from '../billing/billed'

const minute = 60_000
const hour = 60 * minute
/** Tuesday 24 November 2026, noon in Toronto. */
const noon = Date.UTC(2026, 10, 24, 17)
const france = '+33142685300'

let who: Awaited<ReturnType<typeof makePeople>>
beforeEach(async () => {
  freshStore()
  who = await makePeople()
})

function far(startedAt: number, minutes: number, called = france, company = who.tremblay, placedBy = who.benoit.id) {
  return addCall(company, startedAt, { type: 'international', called, seconds: minutes * 60, placedBy })
}
const open = (autoBar: boolean) =>
  saveTollPolicy(operator(who.tremblay, 'operator'), who.tremblay, {
    ...{ us: true, countries: ['FR', 'JM'], sipHosts: ['voix.exemple.ca'], autoBar },
  })
const letters = () => read().select().from(outbox).where(eq(outbox.purpose, 'toll-alarm'))
const look = (now = noon) => lookForAlarms(who.tremblay, now)
const causes = async (now = noon) => (await look(now)).map(({ cause, subject }) => [cause, subject])

test('Benoît talks to France for half an hour: Alice is told once, in her language, and nobody of another company', async () => {
  await far(noon - 48 * hour, 1)
  await far(noon - 2 * hour, 15)
  await far(noon - 90 * minute, 15)
  await speaks(who.alice, 'en')
  expect(await causes()).toEqual([['minutes', who.benoit.id]])
  expect(await causes()).toEqual([])
  const [letter, more] = await letters()
  expect(more).toBeUndefined()
  expect(letter?.to).toBe(who.alice.email)
  expect(letter?.text).toContain('Benoît Côté: 30 minutes of international calls in one hour')
  expect(letter?.text).toContain('who can close these countries')
  expect((await listAlarms(who.tremblay, noon - 24 * hour)).map(({ amount }) => amount)).toEqual([30])
  expect(await listAlarms(who.other, 0)).toEqual([])
})

test('the first call ever to a country is told, later ones and those to countries of the past are not', async () => {
  await far(noon - 400 * 24 * hour, 1)
  await far(noon - hour, 1)
  await far(noon - hour, 1, '+37167026900')
  await far(noon - hour, 1, '+18765550142')
  expect((await causes()).sort()).toEqual([
    ['country', 'JM'],
    ['country', 'LV'],
  ])
  expect((await letters())[0]?.text).toContain('Lettonie')
  await far(noon + 47 * hour, 1, '+37167026900')
  expect(await causes(noon + 48 * hour)).toEqual([])
})

test('calls within Canada and to the United States are nobody’s alarm', async () => {
  await addCall(who.tremblay, noon - hour, {
    type: 'us',
    called: '+12125550142',
    seconds: 3600,
    placedBy: who.benoit.id,
  })
  await addCall(who.tremblay, noon - hour, { type: 'canada', seconds: 3600, placedBy: who.benoit.id })
  expect(await look()).toEqual([])
})

test('where the provider wants it, the countries are closed, with an entry in the history and a word in the letter', async () => {
  await open(true)
  await far(noon - 48 * hour, 1)
  await far(noon - hour, 25)
  expect(await causes()).toEqual([['minutes', who.benoit.id]])
  expect(await findRules(who.tremblay)).toMatchObject({
    toll: { us: true, countries: [] },
    sipHosts: ['voix.exemple.ca'],
  })
  const entries = await read()
    .select()
    .from(audit)
    .where(and(eq(audit.companyId, who.tremblay.id), eq(audit.personName, 'Surveillance des appels')))
  expect(entries.map(({ action, after }) => [action, after?.countries, after?.autoBar])).toEqual([
    ['toll-policy.save', [], true],
  ])
  expect((await letters())[0]?.text).toContain('sont fermés par précaution')
})

test.each<[string, boolean, () => Promise<void>]>([
  ['the provider does not want it', false, () => far(noon - hour, 25)],
  ['it was only a first call to a country', true, () => far(noon - hour, 1, '+37167026900')],
])('the countries stay open when %s', async (_why, autoBar, call) => {
  await open(autoBar)
  await far(noon - 48 * hour, 1)
  await call()
  expect(await look()).toHaveLength(1)
  expect((await findRules(who.tremblay)).toll.countries).toEqual(['FR', 'JM'])
  expect((await letters())[0]?.text).not.toContain('sont fermés')
})

test('a second person the same day is on the dashboard, without a second letter', async () => {
  await far(noon - 48 * hour, 1)
  await far(noon - 3 * hour, 25)
  await look()
  await far(noon - hour, 25, france, who.tremblay, who.alice.id)
  expect(await causes()).toEqual([['minutes', who.alice.id]])
  expect(await listAlarms(who.tremblay, 0)).toHaveLength(2)
  expect(await letters()).toHaveLength(1)
})
