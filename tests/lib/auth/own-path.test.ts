import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from '@/lib/auth/own-path'

test.each([
  ['/', '/'],
  ['/calls?from=2026-11-01&to=2026-12-01', '/calls?from=2026-11-01&to=2026-12-01'],
  ['/company/hunt-groups/1/edit', '/company/hunt-groups/1/edit'],
  ['/search?q=C%C3%B4t%C3%A9', '/search?q=C%C3%B4t%C3%A9'],
  ['/a/../b', '/b'],
])('%s is a page of the portal', (given, path) => {
  expect(ownPath(given)).toBe(path)
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%2fevil.example',
  '/%5cevil.example',
  '/..//evil.example',
  '/./%2Fevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' /calls',
  'calls',
  'javascript:alert(1)',
  'data:text/html,x',
  '/é',
  '',
  '/a\\b',
])('%j leads to the dashboard', given => {
  expect(ownPath(given)).toBe('/')
})

test.each([undefined, null, 4, ['/calls'], {}])('%j leads to the dashboard', given => {
  expect(ownPath(given)).toBe('/')
})

test('whatever is given, a browser stays on the portal', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '..',
    '.',
    '%2f',
    '%5c',
    '@',
    ':',
    '?',
    '#',
    'evil.example',
    '\t',
    '%00',
    'x',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map(pieces => pieces.join('')),
        fc.string(),
        fc.webUrl(),
      ),
      given => {
        const path = ownPath(given)
        expect(path).toMatch(/^\/(?!\/|\\)/)
        expect(new URL(path, 'https://portail.exemple.example').origin).toBe('https://portail.exemple.example')
      },
    ),
    { numRuns: 5000 },
  )
})
