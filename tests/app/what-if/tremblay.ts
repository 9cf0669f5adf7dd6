import { and, eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { directory, huntGroups, licences, members, numbers, people } from '@/db/schema'
import { keep } from '@/db/store'
import { makePeople } from '@/tests/support/people'

/** A number that nobody has. */
export function freeNumber(): string {
  return `+1418${String(2_000_000 + Math.floor(Math.random() * 7_999_999))}`
}

/** Érablière Tremblay with premium lines: Alice and Benoît have a number each, and the main number rings « Ventes », their group. */
export async function tremblay() {
  const made = await makePeople()
  const { alice, benoit } = made
  const companyId = made.tremblay.id
  const licenceId = newId()
  const group = newId()
  const [main, ofAlice, ofBenoit] = [freeNumber(), freeNumber(), freeNumber()]
  await keep(async write => {
    await write.insert(licences).values({ companyId, id: licenceId, pack: 'premium', quantity: 10 })
    for (const { id } of [alice, benoit])
      await write
        .update(people)
        .set({ licenceId })
        .where(and(eq(people.companyId, companyId), eq(people.id, id)))
    await write.insert(directory).values({
      ...{ companyId, id: group, kind: 'hunt-groups', name: 'Ventes', sort: 'ventes', extension: '3001' },
      createdAt: Date.now(),
    })
    await write.insert(huntGroups).values({
      ...{ companyId, id: group, policy: 'regular', advance: true, advanceRings: 3, overflow: false },
      ...{ overflowSeconds: 0, notReachable: false, busyWhenNotReachable: false, callWaiting: false },
      ...{ groupBusy: false, membersControlBusy: false, busyForDirectCalls: false, showGroupName: false },
    })
    for (const [position, { id }] of [alice, benoit].entries())
      await write.insert(members).values({ companyId, ownerId: group, role: 'agents', position, personId: id })
    await write.insert(numbers).values([
      { companyId, number: main, ownerId: group },
      { companyId, number: ofAlice, ownerId: alice.id },
      { companyId, number: ofBenoit, ownerId: benoit.id },
    ])
  })
  return { ...made, companyId, group, main, ofAlice, ofBenoit }
}
