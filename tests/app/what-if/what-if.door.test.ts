import { beforeAll, describe, expect, test } from 'vitest'
import { signedIn } from '../../support/people'
import { tremblay } from './tremblay'

let company: Awaited<ReturnType<typeof tremblay>>
beforeAll(async () => {
  company = await tremblay()
})

const ask = (fields: Record<string, string>) => `/what-if?${new URLSearchParams(fields)}`

describe('Alice asks what happens to a call', () => {
  test('to the main number: her group rings one after the other, and the address says it all', async () => {
    const browser = await signedIn(company.alice, 'fr')
    await browser.visit('/what-if')
    await browser.submit({ 'Numéro ou poste composé': company.main }, 'Suivre l’appel')
    expect(browser.text).toContain('Alice Tremblay sonne pendant 3 sonneries, sans réponse.')
    expect(browser.text).toContain('Benoît Côté sonne pendant 3 sonneries, sans réponse.')
    expect(browser.text).toContain('L’appelant entend la tonalité d’occupation.')
    const shared = await signedIn(company.alice, 'fr')
    await shared.visit(browser.path)
    expect(shared.text).toBe(browser.text)
  })

  test('and then supposes that Benoît answers', async () => {
    const browser = await signedIn(company.alice, 'fr')
    await browser.visit(ask({ to: company.main, others: 'free' }))
    await browser.submit({ 'Benoît Côté': 'Répond à la 2e sonnerie' }, 'Suivre l’appel')
    expect(browser.text).toContain('Benoît Côté sonne, et Benoît Côté répond.')
    expect(browser.text).toContain('Fin, après 30 s')
  })

  test('from an extension, by name, to 911: nothing else is asked', async () => {
    const browser = await signedIn(company.alice, 'fr')
    await browser.visit(ask({ to: '911', from: '2002' }))
    expect(browser.text).toContain('L’appel part tout droit vers le 9-1-1')
    expect(browser.text).not.toContain('règle consultée')
  })

  test('while everybody is busy, to Benoît: his mailbox, with a link to its settings', async () => {
    const browser = await signedIn(company.alice, 'fr')
    await browser.visit(ask({ to: 'Benoît Côté', others: 'busy' }))
    expect(browser.text).toContain('La messagerie de Benoît Côté répond, avec le message d’occupation.')
    await browser.follow('Modifier : Messagerie vocale, Benoît Côté')
    expect(browser.path).toBe(`/users/${company.benoit.id}/voicemail`)
    expect(browser.status).toBe(200)
  })

  test('in English', async () => {
    const browser = await signedIn(company.alice, 'en')
    await browser.visit(ask({ to: company.main, others: 'answers2', at: '2027-06-24T18:05' }))
    expect(browser.headings('h1')).toEqual(['What happens if…?'])
    expect(browser.text).toContain('Alice Tremblay rings, and Alice Tremblay answers.')
    expect(browser.text).toContain('2027-06-24')
  })

  test.each([
    [{ to: '9999' }, 'Aucune personne ni aucun service'],
    [{ to: 'Personne Inconnue' }, 'ne porte ce nom'],
    [{ to: '2001', from: '12' }, 'Aucune personne ni aucun service'],
    [{ to: '2001', at: '2027-02-30T10:00' }, 'Entrez une date'],
  ])('what cannot be asked is said at its field: %o', async (fields, sentence) => {
    const browser = await signedIn(company.alice, 'fr')
    await browser.visit(ask(fields))
    expect(browser.status).toBe(200)
    expect(browser.errors().join(' ')).toContain(sentence)
  })

  test.each(['to=%27%22%3C&keys=%00', 'to=2001&p.x=answers2&waiting=-4', 'to=a&to=b&others=zz'])(
    '%s never fails',
    async search => {
      expect((await (await signedIn(company.alice)).visit(`/what-if?${search}`)).status).toBe(200)
    },
  )
})

describe('Benoît asks about his own line', () => {
  test('whatever he writes in the address', async () => {
    const browser = await signedIn(company.benoit, 'fr')
    await browser.visit(ask({ to: company.ofAlice, others: 'busy' }))
    expect(browser.text).toContain('La messagerie de Benoît Côté répond')
    expect(browser.text).not.toContain('Alice')
    expect(browser.links().map(one => one.href)).not.toContain(`/users/${company.benoit.id}/voicemail`)
  })

  test('and finds no page of all ways', async () => {
    const browser = await signedIn(company.benoit)
    expect((await browser.visit(`/what-if/entry/${company.group}`)).status).toBe(404)
    expect((await browser.visit(`/what-if/number/${company.main.slice(1)}`)).status).toBe(404)
  })
})

describe('where calls go', () => {
  test('Alice sees it of a number, and on its own page in one sentence', async () => {
    const browser = await signedIn(company.alice, 'fr')
    await browser.visit(`/what-if/number/${company.main.slice(1)}`)
    expect(browser.text).toContain(
      'Ventes fait sonner Alice Tremblay. Sans réponse : l’appelant entend la tonalité d’occupation.',
    )
    expect(browser.text).toContain('Aucun changement prévu.')
    expect(browser.text).toContain('Poste 2 → Benoît Côté')
    expect(browser.text).toContain('Impasse')
    await browser.visit(`/numbers/${company.main.slice(1)}`)
    expect(browser.text).toContain('Ventes fait sonner Alice Tremblay.')
  })

  test('of a service, in English', async () => {
    const browser = await signedIn(company.alice, 'en')
    await browser.visit(`/what-if/entry/${company.group}`)
    expect(browser.headings('h1')).toEqual(['Where a call goes: Ventes'])
    expect(browser.text).toContain('Member 1 → Alice Tremblay')
  })

  test('Carol of another company finds nothing', async () => {
    const browser = await signedIn(company.carol)
    expect((await browser.visit(`/what-if/entry/${company.group}`)).status).toBe(404)
    expect((await browser.visit(`/what-if/number/${company.main.slice(1)}`)).status).toBe(404)
    await browser.visit(ask({ to: company.main }))
    expect(browser.text).not.toContain('Ventes')
  })
})

describe('before saving what sends calls elsewhere', () => {
  test('Alice sees which number, from where to where, and nothing is saved until she says so', async () => {
    const browser = await signedIn(company.alice, 'fr')
    await browser.visit(`/users/${company.benoit.id}/do-not-disturb`)
    await browser.submit({ Activé: true }, 'Enregistrer')
    expect(browser.text).toContain(
      'maintenant : « La messagerie de Benoît Côté répond. » au lieu de « Benoît Côté sonne.',
    )
    const other = await signedIn(company.alice, 'fr')
    await other.visit(`/what-if/number/${company.ofBenoit.slice(1)}`)
    expect(other.text).toContain('Maintenant : Benoît Côté sonne.')
    await browser.submit({}, 'Enregistrer quand même')
    await other.visit(`/what-if/number/${company.ofBenoit.slice(1)}`)
    expect(other.text).toContain('Maintenant : La messagerie de Benoît Côté répond.')
  })
})
