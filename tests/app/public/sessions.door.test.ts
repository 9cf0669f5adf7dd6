import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sessions } from '@/db/schema'
import { read } from '@/db/store'
import { makePeople, signedIn } from '../../support/people'

function openOf(person: { id: string }) {
  return read().select().from(sessions).where(eq(sessions.personId, person.id))
}

test('Benoît sees his sessions, ends one, then all the others', async () => {
  const { benoit } = await makePeople()
  const [here, phone, office] = [await signedIn(benoit), await signedIn(benoit), await signedIn(benoit)]
  await here.visit('/sessions')
  expect(here.rows()).toHaveLength(3)
  await here.submit({}, 'Fermer la session')
  expect(here.notice()).toContain('La session est fermée')
  expect(await openOf(benoit)).toHaveLength(2)
  await here.submit({}, 'Fermer toutes les autres sessions')
  expect(await openOf(benoit)).toHaveLength(1)
  for (const gone of [phone, office]) expect((await gone.visit('/')).path).toMatch(/^\/sign-in/)
  expect((await here.visit('/')).path).toBe('/')
})

test('nobody ends a session that is not theirs', async () => {
  const { alice, benoit } = await makePeople()
  const [hers, his] = [await signedIn(alice), await signedIn(benoit)]
  await signedIn(alice)
  const [session] = await openOf(alice)
  await signedIn(benoit)
  await his.visit('/sessions')
  const form = his
    .$('form')
    .filter((_, one) => his.$(one).text().includes('Fermer') && !his.$(one).text().includes('toutes'))
  const bound = form.find('input[name$=":1"]')
  bound.attr('value', (bound.attr('value') ?? '').replace(/[0-9a-f-]{36}/, session?.id ?? ''))
  await his.submit({}, 'Fermer la session')
  expect(await openOf(alice)).toHaveLength(2)
  expect((await hers.visit('/')).path).toBe('/')
})
