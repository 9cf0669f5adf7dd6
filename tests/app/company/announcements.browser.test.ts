import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { wav } from '../../lib/audio/files'
import { axe, complaints, openPageOf } from '../../support/chromium'
import { makePeople, unique } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
})

/** Presses play and waits until the sound has really advanced. */
async function plays(page: Page, label: RegExp): Promise<number> {
  const player = page.getByLabel(label)
  await player.evaluate(element => (element as HTMLAudioElement).play())
  await page.waitForFunction(element => (element as HTMLAudioElement).currentTime > 0.3, await player.elementHandle())
  return player.evaluate(element => (element as HTMLAudioElement).duration)
}

test('Alice uploads a sound, hears it before saving, and the stored one plays', async () => {
  const page = await openPageOf(people.alice)
  const said = complaints(page)
  const name = `Bienvenue ${unique()}`
  await page.goto('/company/announcements/new')
  await page.getByLabel(/^Fichier audio/).setInputFiles({
    name: `${name}.wav`,
    mimeType: 'audio/wav',
    buffer: wav({ rate: 44_100, seconds: 2 }),
  })
  expect(await plays(page, /^Écouter le fichier choisi/)).toBeCloseTo(2, 1)
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.waitForURL('/company/announcements')
  expect(await plays(page, new RegExp(`^Écouter ${name}`))).toBeCloseTo(2, 1)
  expect(await axe(page)).toEqual([])
  expect(said).toEqual([])
  await page.context().close()
})

test('Alice records herself, hears it, and saves it', async () => {
  const page = await openPageOf(people.alice, { permissions: ['microphone'] })
  const said = complaints(page)
  const name = `Ma voix ${unique()}`
  await page.goto('/company/announcements/new')
  await page.getByLabel(/^Nom/).fill(name)
  await page.getByRole('button', { name: 'Enregistrer avec le micro' }).click()
  await page.getByText('0:02').waitFor()
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await page.getByText('L’enregistrement est prêt').waitFor()
  expect(await plays(page, /^Écouter le fichier choisi/)).toBeGreaterThan(1.5)
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.waitForURL('/company/announcements')
  expect(await plays(page, new RegExp(`^Écouter ${name}`))).toBeGreaterThan(1.5)
  expect(said).toEqual([])
  await page.context().close()
})
