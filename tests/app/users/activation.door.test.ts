import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { people, phones, tokens } from '@/db/schema'
import { keep, read } from '@/db/store'
import { Browser } from '../../support/browser'
import { linkIn, mailTo } from '../../support/mail'
import { addLicence, maude } from '../../support/new-user'
import { makePeople, sessionOf, signedIn, unique } from '../../support/people'

let who: Awaited<ReturnType<typeof makePeople>>
let licence: string
beforeAll(async () => {
  who = await makePeople()
  licence = await addLicence(who.tremblay.id, 'standard', 50)
})

const labels = {
  firstName: 'Prénom',
  lastName: 'lastName',
  email: 'Courriel',
  extension: 'Poste',
  model: 'Type de téléphone',
  locale: 'Langue',
  street: 'Numéro et rue',
  postal: 'emergencyPostalCode',
}
let next = 300
const password = 'quatre castors sous un pont couvert'

/** Alice adds Maude through the front door. */
async function add(alice: Browser, changes: Record<string, string | boolean> = {}) {
  const typed = maude(licence)
  const extension = String(next++)
  await alice.visit('/users/new')
  const entries = {
    [labels.firstName]: 'Maude',
    [labels.lastName]: 'Veilleux',
    [labels.email]: typed.email ?? '',
    [labels.extension]: extension,
    [labels.street]: '1250, rang Saint-Joseph',
    emergencyCity: 'Saint-Georges',
    emergencyProvince: 'Québec',
    [labels.postal]: 'g5y2b4',
    ...changes,
  }
  await alice.submit(entries, 'Vérifier les réponses')
  return { email: typed.email ?? '', extension }
}

async function find(email: string) {
  const [person] = await read().select().from(people).where(eq(people.email, email))
  if (!person) throw new Error(`nobody at ${email}`)
  return person
}

describe('Alice adds Maude', () => {
  test('after checking the answers; nothing is saved before', async () => {
    const alice = await signedIn(who.alice)
    const { email, extension } = await add(alice)
    expect(alice.text).toContain('Vérifiez les réponses')
    expect(alice.$('dl.facts').text()).toContain('G5Y 2B4')
    expect(await read().$count(people, eq(people.email, email))).toBe(0)
    await alice.submit({}, 'Corriger')
    expect(alice.$('input[name=firstName]').attr('value')).toBe('Maude')
    await alice.submit({ [labels.firstName]: 'Maudeline' }, 'Vérifier les réponses')
    await alice.submit({}, 'Soumettre')
    const person = await find(email)
    expect(alice.path).toBe(`/users/${person.id}`)
    expect(alice.headings('h1')).toEqual(['Maudeline Veilleux'])
    expect(alice.notice()).toContain(email)
    expect(extension).toMatch(/^\d{3}$/)
  })

  test('and is told at the fields what is missing or taken, keeping what was typed', async () => {
    const alice = await signedIn(who.alice)
    await add(alice, { [labels.email]: 'maude@', [labels.extension]: '2' })
    expect(alice.error('email')).toMatch(/adresse courriel complète/)
    expect(alice.error('extension')).toMatch(/poste/)
    expect(alice.$('input[name=lastName]').attr('value')).toBe('Veilleux')
  })

  test('but Benoît cannot, nor see the list or the states', async () => {
    const benoit = await signedIn(who.benoit)
    for (const path of [
      '/users',
      '/users/new',
      '/users/status',
      '/users/import',
      '/users/export',
      `/users/${who.alice.id}`,
    ]) {
      await benoit.visit(path)
      expect([path, benoit.status]).toEqual([path, 404])
    }
  })
})

describe('the activation mail', () => {
  test('really comes, in her language, and its link sets a password once', async () => {
    const alice = await signedIn(who.alice)
    const { email } = await add(alice, { [labels.locale]: 'Anglais' })
    await alice.submit({}, 'Soumettre')
    const mail = await mailTo(email)
    expect(mail.subject).toMatch(/^Activate your phone line at/)
    expect(mail.text).toContain(email)
    expect(mail.html).toContain('lang="en-CA"')
    const link = new URL(linkIn(mail, '/activate/')).pathname
    const browser = new Browser()
    await browser.visit(link)
    await browser.visit(link)
    expect(browser.text).not.toContain('Maude')
    await browser.submit({ password: 'maude veilleux', passwordAgain: 'maude veilleux' }, 'Activer ma ligne')
    expect(browser.error('password')).toMatch(/15/)
    await browser.submit({ password, passwordAgain: password }, 'Activer ma ligne')
    expect(browser.path).toBe('/settings/profile')
    expect(browser.notice()).toContain('activated')
    expect((await find(email)).activatedAt).not.toBeNull()
    const second = new Browser()
    await second.visit(link)
    expect(second.text).toContain('Ce lien a déjà servi')
    await second.visit('/sign-in')
    await second.submit({ username: email, password }, 'Se connecter')
    expect(second.path).toBe('/')
  })

  test('leads on to the MAC address when a desk phone waits', async () => {
    const alice = await signedIn(who.alice)
    const { email } = await add(alice, { [labels.model]: 'Yealink T54W' })
    await alice.submit({}, 'Soumettre')
    const browser = new Browser()
    await browser.visit(new URL(linkIn(await mailTo(email), '/activate/')).pathname)
    await browser.submit({ password, passwordAgain: password }, 'Activer ma ligne')
    expect(browser.path).toMatch(/^\/activate\/phone\//)
    const mac = `805ec0${unique()
      .replace(/[^0-9a-f]/g, '0')
      .slice(0, 6)
      .padEnd(6, '1')}`
    await browser.submit({ mac }, 'Activer le téléphone')
    const [phone] = await read()
      .select()
      .from(phones)
      .where(eq(phones.ownerId, (await find(email)).id))
    expect(phone?.mac).toBe(mac)
  })

  test('sent again voids the link before, within limits, and is listed with its result', async () => {
    const alice = await signedIn(who.alice)
    const { email } = await add(alice)
    await alice.submit({}, 'Soumettre')
    const first = new URL(linkIn(await mailTo(email), '/activate/')).pathname
    const person = await find(email)
    await alice.visit(`/users/status/${person.id}`)
    expect(alice.text).toContain('En attente d’activation')
    await alice.submit({}, 'Renvoyer le courriel')
    expect(alice.errors().join()).toMatch(/une minute/)
    await keep(write => write.update(tokens).set({ expiresAt: 1 }).where(eq(tokens.personId, person.id)))
    await alice.visit(`/users/status/${person.id}`)
    expect(alice.$('section.stack h2').text()).toContain('Non activé')
    expect(alice.rows()[0]?.[2]).toMatch(/Remis au serveur/)
    const browser = new Browser()
    await browser.visit(first)
    expect(browser.text).toContain('Ce lien a déjà servi')
  })

  test('goes to the new address after the pencil, and the old address is told', async () => {
    const alice = await signedIn(who.alice)
    const { email } = await add(alice, { 'Envoyer le courriel d’activation maintenant': false })
    await alice.submit({}, 'Soumettre')
    const person = await find(email)
    await alice.visit(`/users/status/${person.id}`)
    await alice.follow('Changer le courriel d’activation')
    const changed = `nouvelle.${unique()}@exemple.example`
    await alice.submit({ Courriel: changed }, 'Enregistrer')
    expect(alice.path).toBe(`/users/status/${person.id}`)
    await alice.submit({}, 'Envoyer le courriel')
    expect((await mailTo(email)).text).toContain(changed)
    expect(linkIn(await mailTo(changed), '/activate/')).toContain('/activate/')
  })
})

describe('an account', () => {
  async function someone() {
    const alice = await signedIn(who.alice)
    const { email } = await add(alice)
    await alice.submit({}, 'Soumettre')
    return { alice, person: await find(email) }
  }

  test('changed by two administrators: the second sees both versions', async () => {
    const { alice, person } = await someone()
    const other = await signedIn(who.alice)
    const page = `/users/${person.id}/profile`
    await Promise.all([alice.visit(page), other.visit(page)])
    await alice.submit({ Titre: 'Adjointe' }, 'Enregistrer')
    await other.submit({ Titre: 'Directrice' }, 'Enregistrer')
    expect(other.text).toContain('Enregistré entre-temps : Adjointe')
    expect((await find(person.email)).title).toBe('Adjointe')
    await other.submit({}, 'Enregistrer')
    expect((await find(person.email)).title).toBe('Directrice')
  })

  test('is suspended, taken up again, made an administrator, and deleted by its name', async () => {
    const { alice, person } = await someone()
    await alice.visit(`/users/${person.id}/account`)
    await alice.submit({}, 'Suspendre la ligne')
    expect(alice.text).toContain('Cette ligne est suspendue')
    await alice.submit({}, 'Reprendre la ligne')
    await alice.submit({ role: 'Administrateur' }, 'Changer le rôle')
    expect((await find(person.email)).role).toBe('administrator')
    await alice.visit(`/users/${person.id}/delete`)
    await alice.submit({ 'Écrivez le nom': 'Quelqu’un' }, 'Supprimer définitivement')
    expect(alice.error('name')).toMatch(/exactement/)
    await alice.submit({ 'Écrivez le nom': 'Maude Veilleux' }, 'Supprimer définitivement')
    expect(alice.path).toBe('/users')
    expect(await read().$count(people, and(eq(people.companyId, who.tremblay.id), eq(people.id, person.id)))).toBe(0)
  })

  test('asks the administrator’s password anew before a role is changed', async () => {
    const { person } = await someone()
    const stale = new Browser()
    stale.jar.set('sid', await sessionOf(who.alice, Date.now() - 16 * 60_000))
    await stale.visit(`/users/${person.id}/account`)
    await stale.submit({ role: 'Administrateur' }, 'Changer le rôle')
    expect(stale.path).toMatch(/^\/confirm\?to=/)
    expect((await find(person.email)).role).toBe('person')
  })

  test('found without accents, by extension, and by state', async () => {
    const { alice, person } = await someone()
    const [entry] = await read().select().from(people).where(eq(people.id, person.id))
    expect(entry?.id).toBe(person.id)
    for (const query of ['q=VEILLEUX', 'q=veill+mau', `q=${person.email}`, 'status=pending']) {
      await alice.visit(`/users?${query}`)
      expect([query, alice.rows().some(([name]) => name?.startsWith('Maude Veilleux'))]).toEqual([query, true])
    }
    await alice.visit('/users?page=99999&sort=%27;drop&status=x&order=--')
    expect(alice.status).toBe(200)
  })
})

test('ids of another company lead nowhere', async () => {
  const carol = await signedIn(who.carol)
  for (const page of ['', '/profile', '/account', '/delete', '/passwords', '/calls', '/activity', '/email']) {
    await carol.visit(`/users/${who.benoit.id}${page}`)
    expect([page, carol.status]).toEqual([page, 404])
  }
  await carol.visit(`/users/status/${who.benoit.id}`)
  expect(carol.status).toBe(404)
  await carol.visit(`/users/${newId()}`)
  expect(carol.status).toBe(404)
})
