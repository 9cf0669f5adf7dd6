import { beforeAll, describe, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { Browser } from '../../support/browser'
import { addCompany, addPerson, makePeople, signedIn } from '../../support/people'
import { record, someDay, thatDay } from './records'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
  await someDay(people)
})

const detail = `/calls/company/detail?${thatDay}`
const times = (browser: Browser) => browser.rows().map(row => row[0]?.slice(-7))

describe('Alice’s own calls', () => {
  test('placed, received and missed', async () => {
    const browser = await signedIn(people.alice)
    await browser.visit(`/calls?${thatDay}`)
    expect(browser.rows().map(row => [row[0], row[1]?.slice(-7), row[4]])).toEqual([
      ['Reçu', '14 h 00', '0:30'],
      ['Placé', '13 h 30', '10:00'],
      ['Placé', '11 h 00', '1:30'],
      ['Manqué', '10 h 00', 'Sans réponse'],
      ['Reçu', '09 h 00', '2:00'],
    ])
    await browser.follow('Manqués')
    expect(browser.rows()).toHaveLength(1)
    await browser.follow('Placés')
    expect(browser.rows()).toHaveLength(2)
    await browser.follow('Reçus')
    expect(browser.rows()).toHaveLength(2)
  })

  test.each([
    ['cote', 1],
    ['416 555', 2],
    ['0101', 4],
    ['personne', 0],
  ])('searched for « %s »', async (words, count) => {
    const browser = await signedIn(people.alice)
    await browser.visit(`/calls?${thatDay}`)
    await browser.submit({ 'Numéro ou nom': words }, 'Rechercher')
    expect(browser.rows()).toHaveLength(count)
  })

  test('Benoît sees his, in English', async () => {
    const browser = await signedIn(people.benoit, 'en')
    await browser.visit(`/calls?${thatDay}`)
    expect(browser.rows().map(row => [row[0], row[2]])).toEqual([
      ['Received', 'Private'],
      ['Placed', expect.stringContaining('Alice Tremblay')],
    ])
  })
})

describe('the company’s calls', () => {
  test('a range, Rechercher, one row, and from it the detail', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit('/')
    await browser.follow('Afficher les appels d’entreprise (CDR)')
    await browser.submit({ Début: '2026-07-08 00:00:00', 'Fin (exclue)': '2026-07-09 00:00:00' }, 'Rechercher')
    expect(
      browser
        .$('thead th')
        .toArray()
        .map(cell => browser.$(cell).text()),
    ).toEqual(['Client', 'Nombre total de CDR', 'Durée totale', 'Coût total des CDR'])
    expect(
      browser
        .rows()[0]
        ?.slice(1)
        .map(cell => cell.replace(/\s/g, ' ')),
    ).toEqual(['6', '15:01', '0,48 $'])
    await browser.follow('Érablière Tremblay')
    expect(times(browser)).toEqual(['23 h 59', '14 h 00', '13 h 30', '11 h 00', '10 h 00', '09 h 00'])
    expect(browser.text).toContain('1-6 sur 6')
  })

  test.each([
    [{ 'Numéro appelant': '(418) 555-01' }, ['13 h 30', '11 h 00']],
    [{ 'Numéro appelé': '011 33 1' }, ['13 h 30']],
    [{ 'Durée minimale': '1:30', 'Durée maximale': '120' }, ['11 h 00', '09 h 00']],
    [{ 'Coût minimal ($)': '0,01', 'Coût maximal ($)': '0.1' }, ['11 h 00']],
    [{ Direction: 'Interne' }, ['14 h 00']],
    [{ Répondu: 'Non' }, ['10 h 00']],
    [{ Type: 'Interurbain Canada' }, ['11 h 00']],
  ])('filtered by %o', async (entries, expected) => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(detail)
    await browser.submit(entries, 'Filtrer')
    expect(times(browser)).toEqual(expected)
    const again = await signedIn(people.alice, 'fr')
    expect(times(await again.visit(browser.path))).toEqual(expected)
  })

  test('by person, those they placed and those they received', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(detail)
    await browser.submit({ Utilisateur: `${people.benoit.name} (${people.benoit.extension})` }, 'Filtrer')
    expect(times(browser)).toEqual(['23 h 59', '14 h 00'])
  })

  test('what is wrong with a filter is said at its field', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(detail)
    await browser.submit(
      { 'Numéro appelant': 'Jean', 'Durée minimale': 'longue', 'Coût maximal ($)': 'cher' },
      'Filtrer',
    )
    expect(browser.error('calling')).toBe('Entrez le numéro en chiffres, par exemple 418 555-0123.')
    expect(browser.error('min')).toBe('Entrez une durée en secondes, ou comme 1:30 ou 1:02:03.')
    expect(browser.error('maxCost')).toBe('Entrez un montant, par exemple 1,25.')
    expect(browser.$('[name=calling]').attr('value')).toBe('Jean')
  })

  test('sorted by cost, then the other way', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(detail)
    await browser.follow('Coût')
    expect(times(browser).slice(0, 2)).toEqual(['13 h 30', '11 h 00'])
    expect(browser.$('[aria-sort=descending]').text()).toBe('Coût')
    await browser.follow('Coût')
    expect(times(browser).slice(-2)).toEqual(['11 h 00', '13 h 30'])
  })

  test('nonsense in the address never breaks the page', async () => {
    const browser = await signedIn(people.alice, 'fr')
    for (const query of [
      'at=after~x',
      'at=after~1~1~1~a',
      'sort=%27&order=up&size=9e9&page=-1',
      'direction=up&type=x&answered=maybe',
      'person=nobody',
      'calling=%00',
      'size=25&size=50',
    ])
      expect((await browser.visit(`${detail}&${query}`)).status, query).toBe(200)
  })

  test('one call says what happened behind it', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(detail)
    await browser.follow('2026-07-08 23 h 59')
    expect(browser.headings('h1')).toEqual(['Appel du 2026\u201107\u201108 23 h 59'])
    expect(browser.rows()).toEqual([
      ['0:00', `${people.alice.extension}Alice Tremblay`, 'Sans réponse', '0:00'],
      ['0:05', `${people.benoit.extension}Benoît Côté`, 'Répondu', '1:01'],
    ])
  })

  test('in English', async () => {
    const browser = await signedIn(people.alice, 'en')
    await browser.visit(`/calls/company?${thatDay}`)
    expect(browser.rows()[0]?.slice(1)).toEqual(['6', '15:01', '$0.48'])
    await browser.follow('Érablière Tremblay')
    await browser.submit({ Direction: 'Outbound', 'Called number': '416' }, 'Filter')
    expect(browser.rows().map(row => [row[1], row[5], row[8]])).toEqual([
      ['Outbound', 'Long distance Canada', '$0.027'],
    ])
    await browser.follow(browser.rows()[0]?.[0] ?? '')
    expect(browser.headings('h1')[0]).toMatch(/^Call of/)
  })
})

describe('paging', () => {
  test('goes from page to page and back, each call once', async () => {
    const company = await addCompany('Cabane')
    const boss = await addPerson(company.id, 'Denis', 'Roy', 'administrator')
    await append(
      Array.from({ length: 60 }, (_, index) =>
        record(company.id, `p${index}`, `10:00:${String(index).padStart(2, '0')}`, {
          seconds: index % 7,
          calling: `+1514555${String(index).padStart(4, '0')}`,
        }),
      ),
    )
    const browser = await signedIn(boss, 'fr')
    await browser.visit(`${detail}&size=25&sort=duration`)
    const callers = () => browser.rows().map(row => row[2])
    const pages = [callers()]
    expect(browser.text).toContain('1-25 sur 60')
    for (const shown of ['26-50 sur 60', '51-60 sur 60']) {
      await browser.follow('Suivant')
      expect(browser.text).toContain(shown)
      pages.push(callers())
    }
    expect(browser.links().map(link => link.name)).not.toContain('Suivant')
    expect(new Set(pages.flat()).size).toBe(60)
    await browser.follow('Précédent')
    expect(callers()).toEqual(pages[1])
    await browser.follow('Précédent')
    expect([callers(), browser.text.includes('1-25 sur 60')]).toEqual([pages[0], true])
    expect(browser.links().map(link => link.name)).not.toContain('Précédent')
  })
})

describe('Télécharger le CSV', () => {
  test('gives exactly the filtered calls, in French for Excel', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(`${detail}&direction=outbound`)
    expect(browser.text).toContain('2 appels, du plus ancien au plus récent')
    await browser.submit({}, 'Télécharger le CSV')
    expect(browser.headers.get('cache-control')).toBe('private, no-store')
    expect(browser.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(browser.headers.get('content-disposition')).toContain('appels_2026-07-08_2026-07-09.csv')
    const [header, ...lines] = browser.html
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
      .map(line => line.split(';'))
    expect(header?.slice(0, 4)).toEqual([
      'Identifiant',
      'Début (America/Toronto)',
      'Début UTC',
      'Réponse (America/Toronto)',
    ])
    expect(lines.map(line => [line[0], line[1], line[10], line.at(-1)])).toEqual([
      ['a3', '2026-07-08 11:00:00', '418 555-0101', '0,0270'],
      ['a4', '2026-07-08 13:30:00', '418 555-0101', '0,4500'],
    ])
  })

  test('in English in the standard form, safe from formulas', async () => {
    const browser = await signedIn(people.alice, 'en')
    await browser.visit(`${detail}&answered=no`)
    await browser.submit({ 'File form': 'Standard (,)' }, 'Download the CSV')
    expect(browser.headers.get('content-disposition')).toContain('calls_2026-07-08_2026-07-09.csv')
    expect(browser.html).toContain('2026-07-08T10:00:00-04:00')
    expect(browser.html).toContain(`"'=HYPERLINK(""x"")"`)
    expect(browser.html).toContain('416 555-0144')
  })

  test('a filter that makes no sense leads back to the page that says so', async () => {
    const browser = await signedIn(people.alice, 'fr')
    await browser.visit(`/calls/company/csv?${thatDay}&calling=Jean`)
    expect(browser.error('calling')).toContain('Entrez le numéro en chiffres')
  })
})

describe('who may', () => {
  const pages = ['/calls/company', '/calls/company/detail', '/calls/company/csv', '/calls/company/progress?job=x']

  test('a stranger is sent to sign in', async () => {
    for (const path of ['/calls', ...pages]) expect((await new Browser().visit(path)).path, path).toMatch(/^\/sign-in/)
  })

  test('Benoît has his own calls, not the company’s', async () => {
    const browser = await signedIn(people.benoit)
    for (const path of [...pages, `/calls/company/call?at=${Date.parse('2026-07-08T09:00:00-04:00')}&id=a1`])
      expect((await browser.visit(path)).status, path).toBe(404)
  })

  test('Carol finds nothing of Alice’s company', async () => {
    const browser = await signedIn(people.carol)
    expect(
      (await browser.visit(`/calls/company/call?at=${Date.parse('2026-07-08T09:00:00-04:00')}&id=a1`)).status,
    ).toBe(404)
    await browser.visit(`${detail}&person=${people.alice.id}`)
    expect(browser.text).toContain('Aucun appel trouvé')
    await browser.visit(`/calls/company/csv?${thatDay}`)
    expect(browser.html.trimEnd().split('\r\n')).toHaveLength(1)
  })
})
