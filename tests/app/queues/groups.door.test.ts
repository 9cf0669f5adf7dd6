import { expect, test } from 'vitest'
import { operator } from '@/lib/auth/operator'
import { kept } from '@/lib/services/hunt-groups/schema'
import { findService } from '@/lib/services/queries'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makePeople, signedIn } from '../../support/people'

type People = Awaited<ReturnType<typeof makePeople>>

async function group(people: People, name: string, values: Partial<typeof kept.blank>): Promise<string> {
  const agents = [{ id: people.benoit.id, weight: null, skill: null }]
  const whole = { ...kept.blank, name, extension: String(8_000 + name.length), agents, ...values }
  const by = operator(people.tremblay, 'Essai')
  return (await saveService(by, people.tremblay, kept as unknown as Kept, whole)) ?? ''
}

test('Benoît makes his group busy where he may, and no other', async () => {
  const people = await makePeople()
  const sales = await group(people, 'Ventes', { membersControlBusy: true })
  const shipping = await group(people, 'Expédition', {})
  const busy = async (id: string) => (await findService(people.tremblay, kept, id))?.values.groupBusy
  const benoit = await signedIn(people.benoit)
  await benoit.visit('/settings')
  await benoit.follow('Groupe occupé')
  expect(benoit.text).toContain('Ventes')
  expect(benoit.text).not.toContain('Expédition')
  await benoit.submit({ busy: [sales, shipping] }, 'Enregistrer')
  expect(benoit.path).toBe('/settings/groups')
  expect([await busy(sales), await busy(shipping)]).toEqual([true, false])
  await benoit.visit('/settings')
  expect(benoit.text).toContain('1 groupement est occupé.')
  await benoit.visit('/settings/groups')
  await benoit.submit({ 'Groupe occupé': [] }, 'Enregistrer')
  expect(await busy(sales)).toBe(false)
})

test('Alice, who is in no such group, is told who chooses them', async () => {
  const people = await makePeople()
  await group(people, 'Ventes', { membersControlBusy: true })
  const alice = await signedIn(people.alice)
  await alice.visit('/settings/groups')
  expect(alice.text).toContain('Vous n’avez aucun groupement à régler.')
})
