import { beforeAll, expect, test } from 'vitest'
import { makePeople, signedIn } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
})

test('Alice finds Benoît without his accents, and a page by what it is called elsewhere', async () => {
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit('/search?q=cote+benoit')
  expect(alice.links().find(link => link.name === 'Benoît Côté')?.href).toBe(`/users/${people.benoit.id}`)
  await alice.visit('/search?q=annuaire')
  expect(alice.links().find(link => link.name === 'Liste de contacts')?.href).toBe('/contacts')
})

test('Benoît finds colleagues but no administrator’s page; Carol finds nobody of another company', async () => {
  const benoit = await signedIn(people.benoit, 'en')
  await benoit.visit('/search?q=tremblay')
  expect(benoit.links().filter(link => link.href.startsWith('/users/'))).toEqual([])
  await benoit.visit('/search?q=MAC')
  expect(benoit.links().filter(link => link.href === '/phones')).toEqual([])
  const carol = await signedIn(people.carol, 'en')
  await carol.visit('/search?q=tremblay')
  expect(carol.text).toContain('Nothing matches')
})

const strange = [
  ['nothing', ''],
  ['a percent sign', '%'],
  ['SQL', "'; drop table people"],
  ['a NUL', '\0'],
  ['5,000 letters', 'a'.repeat(5000)],
] as const

test.each(strange)('a search for %s is answered', async (_name, asked) => {
  expect((await (await signedIn(people.alice)).visit(`/search?q=${encodeURIComponent(asked)}`)).status).toBe(200)
})
