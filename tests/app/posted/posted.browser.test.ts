import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contacts } from '@/db/schema'
import { read } from '@/db/store'
import { shares } from '@/lib/limits/rates'
import { takeShare } from '@/lib/limits/store'
import { openPageOf } from '../../support/chromium'
import { makePeople } from '../../support/people'

test('with script, a form that stays on its page may be saved again and again', async () => {
  const { alice } = await makePeople()
  const page = await openPageOf(alice)
  await page.goto('/billing/alert')
  const form = page.locator('form', { has: page.locator('input[name=amount]') })
  for (const amount of ['500', '600', '700']) {
    const before = await form.locator('input[name=once]').inputValue()
    await page.locator('input[name=amount]').fill(amount)
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await page.waitForFunction(once => !document.querySelector(`input[name=once][value="${once}"]`), before)
    expect(await page.locator('.summary').count()).toBe(0)
  }
  await page.reload()
  expect(await page.locator('input[name=amount]').inputValue()).toContain('700')
})

test('with script, Alice who saved too often keeps what she typed and goes on later', async () => {
  const { alice, tremblay } = await makePeople()
  const page = await openPageOf(alice)
  await page.goto('/contacts/new')
  const now = Date.now()
  for (let used = 0; used < shares.write.most; used++) await takeShare('write', alice.id, now)
  await page.getByLabel('Nom').fill('Traiteur Gagnon')
  await page.locator('input[name=number]').fill('418 555-0161')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Vous avez beaucoup enregistré').first().waitFor()
  expect(await page.getByLabel('Nom').inputValue()).toBe('Traiteur Gagnon')
  expect(await read().$count(contacts, eq(contacts.companyId, tremblay.id))).toBe(0)
})
