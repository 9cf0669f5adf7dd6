import { expect, test } from 'vitest'
import { lookForAlarms } from '@/lib/toll/store'
import { addCall } from '../../lib/billing/billed'
import { makePeople, signedIn } from '../../support/people'

test('Alice sees on her dashboard that calls abroad are unusual; Benoît and another company do not', async () => {
  const { tremblay, alice, benoit, carol } = await makePeople()
  const lately = Date.now() - 30 * 60_000
  const call = { type: 'international', called: '+37167026900', seconds: 1500, placedBy: benoit.id }
  await addCall(tremblay, lately, call)
  await lookForAlarms(tremblay, Date.now())
  const dashboard = await (await signedIn(alice, 'fr')).visit('/')
  expect(dashboard.text).toContain('Benoît Côté : 25 minutes d’appels internationaux en une heure')
  expect(dashboard.text).toContain('Lettonie : premier appel vers ce pays')
  await dashboard.follow('Voir les appels')
  expect(dashboard.path).toBe('/calls/company/detail')
  for (const other of [benoit, carol])
    expect((await (await signedIn(other, 'fr')).visit('/')).text).not.toContain('inhabituels')
})
