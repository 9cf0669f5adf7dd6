import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axe, complaints, openPageOf } from '../../support/chromium'
import { makePeople, speaks } from '../../support/people'
import { someDay, thatDay } from './records'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
  await someDay(people)
})

/** How many pixels of the chart are not paper: whether anything is drawn. */
function drawn(page: Page): Promise<number> {
  return page.locator('canvas').evaluate(element => {
    const canvas = element as HTMLCanvasElement
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    let count = 0
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at]) count += 1
    return count
  })
}

const hasChart = (page: Page) => expect.poll(() => drawn(page), { timeout: 10_000 }).toBeGreaterThan(1_000)

describe('call activity', () => {
  test.each([
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const)(
    'in %s and %s: the chart is drawn, its numbers unfold, nothing complains',
    async (locale, colorScheme) => {
      await speaks(people.alice, locale)
      const page = await openPageOf(people.alice, { colorScheme })
      const said = complaints(page)
      await page.goto(`/?${thatDay}`)
      await hasChart(page)
      await page.getByText(locale === 'fr' ? 'Voir les données' : 'See the data').click()
      expect(await page.locator('figure tbody tr').count()).toBe(24)
      await page.getByRole('link', { name: 'Minutes' }).click()
      await hasChart(page)
      expect(await axe(page)).toEqual([])
      expect(said).toEqual([])
      await page.context().close()
    },
  )

  test('on a narrow screen nothing goes beyond the edge', async () => {
    await speaks(people.alice, 'fr')
    const page = await openPageOf(people.alice, { viewport: { width: 320, height: 700 } })
    for (const path of [`/?${thatDay}`, `/calls?${thatDay}`, `/calls/company/detail?${thatDay}`]) {
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })

  test('without script the figures and the data are there', async () => {
    const page = await openPageOf(people.alice, { javaScriptEnabled: false })
    await page.goto(`/?${thatDay}`)
    await page.getByLabel('Début', { exact: true }).fill('2026-07-08 09:00:00')
    await page.getByLabel('Fin (exclue)', { exact: true }).fill('2026-07-08 11:00:00')
    await page.getByRole('button', { name: 'Afficher' }).click()
    expect(await page.locator('.fields tbody tr').first().innerText()).toMatch(/Entrants\s+2/)
    expect(await page.locator('figure tbody tr').first().isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('from the call records to the file', () => {
  test('by mouse and keyboard, with script', async () => {
    await speaks(people.alice, 'fr')
    const page = await openPageOf(people.alice, { acceptDownloads: true })
    const said = complaints(page)
    await page.goto('/')
    await page.getByRole('link', { name: 'Afficher les appels d’entreprise (CDR)' }).click()
    await page.getByLabel('Début', { exact: true }).fill('2026-07-08 00:00:00')
    await page.getByLabel('Fin (exclue)', { exact: true }).fill('2026-07-09 00:00:00')
    await page.getByRole('button', { name: 'Rechercher', exact: true }).click()
    await page.waitForURL(/start=2026-07-08/)
    expect(await axe(page)).toEqual([])
    await page.locator('tbody').getByRole('link').click()
    await page.getByLabel('Direction').selectOption({ label: 'Sortant' })
    await page.getByLabel('Coût minimal ($)').fill('0,01')
    await page.keyboard.press('Enter')
    await page.waitForURL(/direction=outbound/)
    expect(await page.locator('tbody tr').count()).toBe(2)
    expect(await axe(page)).toEqual([])
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger le CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('appels_2026-07-08_2026-07-09.csv')
    expect(
      readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(3)
    await page.getByText('Le fichier est complet.').waitFor()
    expect(said).toEqual([])
    await page.context().close()
  })

  test('one’s own calls and one call are clean', async () => {
    const page = await openPageOf(people.alice)
    await page.goto(`/calls?${thatDay}`)
    expect(await axe(page)).toEqual([])
    await page.goto(`/calls/company/detail?${thatDay}`)
    await page.locator('tbody').getByRole('link').first().click()
    await page.waitForURL('**/calls/company/call?**')
    expect(await axe(page)).toEqual([])
    await page.context().close()
  })
})
