import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { keptPeople } from '@/lib/services/people-group/schema'
import { listServices } from '@/lib/services/queries'
import { saveService } from '@/lib/services/store'
import { axe, complaints, openPageOf } from '../support/chromium'
import { makeCompany, type Who } from './samples'

const series = keptPeople('series-completion')
let who: Who
let id: string
beforeAll(async () => {
  who = await makeCompany()
})
beforeEach(async () => {
  const people = [who.alice, who.benoit, who.denis].map(person => ({ id: person.id, weight: null, skill: null }))
  const [known] = await listServices(who.tremblay, series)
  id = (await saveService(who.by, who.tremblay, series as never, { name: 'Lignes', people }, known)) ?? ''
})

const edit = () => `/company/series-completion/${id}/edit`
const names = (page: Page) =>
  page.locator('.ordered label').evaluateAll(all => all.map(one => one.firstChild?.textContent))

async function stored(): Promise<string[]> {
  const [found] = await listServices(who.tremblay, series)
  return found?.values.people.map(({ id }) => id) ?? []
}

async function saved(page: Page) {
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.waitForURL(url => url.pathname === `/company/series-completion/${id}`)
}

test('Alice moves people with the keyboard; the place is announced, the focus stays, the order is saved', async () => {
  const page = await openPageOf(who.alice)
  const said = complaints(page)
  await page.goto(edit())
  await page.getByRole('button', { name: 'Descendre Alice Tremblay' }).focus()
  await page.keyboard.press('Enter')
  expect(await names(page)).toEqual(['Benoît Côté', 'Alice Tremblay', 'Denis Roy'])
  await expect.poll(() => page.locator('.people [aria-live]').innerText()).toBe('Alice Tremblay, position 2 sur 3')
  await page.keyboard.press('Enter')
  expect(await names(page)).toEqual(['Benoît Côté', 'Denis Roy', 'Alice Tremblay'])

  await page.getByLabel('Position de Denis Roy').fill('1')
  await page.keyboard.press('Enter')
  expect(await names(page)).toEqual(['Denis Roy', 'Benoît Côté', 'Alice Tremblay'])
  expect(await axe(page)).toEqual([])
  await saved(page)
  expect(await stored()).toEqual([who.denis.id, who.benoit.id, who.alice.id])
  expect(said).toEqual([])
})

test('Alice drags a person to another place, takes one off the list and puts him back at its end', async () => {
  const page = await openPageOf(who.alice)
  await page.goto(edit())
  await page.locator('.grip').first().waitFor()
  const rows = page.locator('.ordered > li')
  await rows.nth(2).dragTo(rows.nth(0))
  expect(await names(page)).toEqual(['Denis Roy', 'Alice Tremblay', 'Benoît Côté'])
  await page.getByLabel(/^Denis Roy/).uncheck()
  expect(await names(page)).toEqual(['Alice Tremblay', 'Benoît Côté'])
  await page.getByText('Ajouter des personnes').click()
  await page.getByLabel(/^Denis Roy/).check()
  expect(await names(page)).toEqual(['Alice Tremblay', 'Benoît Côté', 'Denis Roy'])
  await page.getByRole('button', { name: 'Monter Denis Roy' }).click()
  await saved(page)
  expect(await stored()).toEqual([who.alice.id, who.denis.id, who.benoit.id])
})

test('without script the positions do it', async () => {
  const page = await openPageOf(who.alice, { javaScriptEnabled: false })
  await page.goto(edit())
  expect(await page.getByRole('button', { name: /^Monter/ }).count()).toBe(0)
  await page.getByLabel('Position de Denis Roy').fill('1')
  await page.getByLabel('Position d’Alice Tremblay').fill('5')
  await page.getByLabel(/^Benoît Côté/).uncheck()
  await saved(page)
  expect(await stored()).toEqual([who.denis.id, who.alice.id])
})
