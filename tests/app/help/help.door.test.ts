import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listSections } from '@/lib/help/sections'
import { Browser } from '../../support/browser'

test.each([
  ['/help', 'Guide d’utilisateur'],
  ['/help/codes', 'Codes à composer'],
  ['/help/accessibility', 'Accessibilité'],
  ['/help/privacy', 'Protection des renseignements personnels'],
  ['/help/9-1-1', 'Service 9-1-1'],
])('anybody reads %s', async (path, title) => {
  const stranger = new Browser()
  await stranger.visit(path)
  expect(stranger.status).toBe(200)
  expect(stranger.headings('h1')).toEqual([title])
})

test('the guide is found by what people call things', async () => {
  const stranger = new Browser()
  await stranger.visit('/help?q=annuaire')
  expect(stranger.headings('h2')).toContain('Liste de contacts')
  await stranger.visit('/help?q=xyzzy')
  expect(stranger.text).toContain('Rien sur')
})

test('every question mark leads to a section, and both languages have the same ones', () => {
  const used = new Set(
    globSync('{app,lib}/**/*.tsx').flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/\bhelp="([\w-]+)"/g)].map(found => found[1]),
    ),
  )
  const ids = listSections('fr').map(section => section.id)
  expect(listSections('en').map(section => section.id)).toEqual(ids)
  expect([...used].filter(id => id && !ids.includes(id))).toEqual([])
})
