import { describe, expect, test } from 'vitest'
import { type Node, treeOf } from '@/app/(portal)/what-if/_parts/tree'
import type { Snapshot } from '@/lib/routing/snapshot'
import { wordsFor } from '@/lib/snapshot/words'
import { agents, always, attendant, company, forward, huntGroup, MAIN, menu, to } from '../../routing/company'

/** The tree as indented lines. */
function lines({ when, name, cut, ways }: Node, indent = ''): string[] {
  return [
    `${indent}${when ? `${when} → ` : ''}${name}${cut ? ` (${cut})` : ''}`,
    ...ways.flatMap(way => lines(way, `${indent}  `)),
  ]
}
const drawn = (snapshot: Snapshot, root = to(MAIN)) =>
  lines(treeOf(root, snapshot, wordsFor(snapshot, 'fr'))).map(line => line.replaceAll('\u00a0', ' '))

describe('the picture of all ways', () => {
  test('keys in the order of the keypad, a submenu under its key, each thing drawn once', () => {
    const business = menu(
      {
        '9': { action: 'submenu', menu: 'parts' },
        '5': { action: 'name' },
        '2': { action: 'transfer', to: to('2001') },
      },
      { noInput: { repeats: 0, after: { to: to('2002') } } },
    )
    const parts = menu({ '1': { action: 'transfer', to: to('2001') }, '*': { action: 'previous' } }, { name: 'Pièces' })
    const welcome = attendant('welcome', { menus: { business, parts } })
    const people = { 2001: { busy: forward('2003') } }
    expect(drawn(company({ services: [welcome], people }))).toEqual([
      '514 555-0100 → welcome',
      '  Heures d’ouverture',
      '    Touche 2 → Alice',
      '      Si occupé → Chloé',
      '    Touche 5 : l’appelant épelle un nom.',
      '    Touche 9 → Pièces',
      '      Touche 1 → Alice (again)',
      '      Touche * : retour au menu précédent.',
      '      L’appelant ne fait rien : l’appel prend fin.',
      '    Aucune touche → Benoît',
    ])
  })

  test('phones that ring for a group are leaves, circles end', () => {
    const sales = huntGroup('sales', { agents: agents('2001'), overflow: { seconds: 20, to: to('2002') } })
    const people = { 2001: { always: always('2002') }, 2002: { always: always('sales') } }
    expect(drawn(company({ services: [sales], people }), to('sales'))).toEqual([
      'sales',
      '  Poste 1 → Alice',
      '  Débordement après 20 s → Benoît',
      '    Toujours → sales (again)',
    ])
  })

  test('beyond a depth the rest is left to the page of the thing itself', () => {
    const people = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map(at => [2000 + at, { always: always(String(2001 + at)) }] as const),
    )
    expect(drawn(company({ people }), to('2001')).at(-1)?.trim()).toBe('Toujours → Farid (further)')
  })
})
