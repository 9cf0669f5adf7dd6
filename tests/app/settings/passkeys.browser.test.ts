import { eq } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { passkeys } from '@/db/schema'
import { read } from '@/db/store'
import { openPage } from '../../support/chromium'
import { makePeople, sessionOf } from '../../support/people'

test('Benoît adds a passkey, and it is his second step the next time', async () => {
  const { benoit } = await makePeople()
  const { url } = inject('served')
  const page = await openPage()
  const context = page.context()
  await context.addCookies([{ name: 'sid', value: await sessionOf(benoit), url }])
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${url}/settings/security`)
  await page.getByLabel('Nom de la clé').fill('Portable')
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await page.getByText('Jamais utilisée').waitFor()
  expect(await read().$count(passkeys, eq(passkeys.personId, benoit.id))).toBe(1)

  await context.clearCookies()
  await page.goto(`${url}/sign-in`)
  await page.getByLabel('Nom d’utilisateur').fill(benoit.username)
  await page.getByLabel('Mot de passe').fill(benoit.password)
  await page.getByRole('button', { name: 'Se connecter' }).first().click()
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click()
  await page.waitForURL(`${url}/`)
  const [used] = await read().select().from(passkeys).where(eq(passkeys.personId, benoit.id))
  expect(used?.usedAt).not.toBeNull()
  await context.close()
})
