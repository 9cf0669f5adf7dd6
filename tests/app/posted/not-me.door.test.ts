import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit, outbox, people } from '@/db/schema'
import { keep, read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { findLinks, saveTollPolicy } from '@/lib/destinations/store'
import { Browser } from '../../support/browser'
import { type Entries, words } from '../../support/form'
import { addLicence } from '../../support/new-user'
import { makePeople, sessionOf, signedIn, speaks } from '../../support/people'

let who: Awaited<ReturnType<typeof makePeople>>
beforeEach(async () => {
  who = await makePeople()
  const licenceId = await addLicence(who.tremblay.id, 'premium', 5)
  await keep(write => write.update(people).set({ licenceId }).where(eq(people.companyId, who.tremblay.id)))
  const open = { us: true, countries: [], sipHosts: [] }
  await saveTollPolicy(operator(who.tremblay, 'toll:policy'), who.tremblay, open)
  await speaks(who.alice, 'en')
  await speaks(who.benoit, 'fr')
})

const newYork = '212 555-0142'
const always = async () => (await findLinks(who.tremblay, who.benoit.id)).get('forwarding.always')

function lettersOf({ id }: { id: string }, purpose = 'target-changed') {
  return read()
    .select()
    .from(outbox)
    .where(and(eq(outbox.companyId, who.tremblay.id), eq(outbox.personId, id), eq(outbox.purpose, purpose)))
    .orderBy(desc(outbox.createdAt))
}

async function linkOf(person: { id: string }): Promise<string> {
  const [letter] = await lettersOf(person)
  return /\/not-me\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
}

async function forward(benoit: Browser, to: string) {
  await benoit.visit('/settings/forwarding-always')
  await benoit.submit({ Activé: true, 'Renvoyer à': to }, 'Enregistrer')
  const asked = benoit.$('input[name=confirmPassword]').length
  if (!asked && benoit.$('input[name=confirmed]').length) await press(benoit, {})
}

/** Whatever the button of the form says by now. */
async function press(benoit: Browser, entries: Entries) {
  await benoit.submit(entries, words(benoit.$('form.form button[type=submit]').last().text()))
}

test('Benoît forwards to New York: his password is asked first, and Alice and he are told, each in their language', async () => {
  const benoit = new Browser()
  benoit.jar.set('sid', await sessionOf(who.benoit, Date.now() - 3_600_000))
  await forward(benoit, newYork)
  expect(benoit.path).toBe('/settings/forwarding-always')
  expect(benoit.$('#field-to').attr('value')).toBe(newYork)
  expect(await always()).toBeUndefined()
  expect(await lettersOf(who.benoit)).toEqual([])

  await press(benoit, { 'Votre mot de passe': 'sirop de poteau' })
  expect(benoit.error('confirmPassword')).toContain('ne convient pas')
  await press(benoit, { 'Votre mot de passe': '' })
  expect(benoit.error('confirmPassword')).toContain('Remplissez')
  expect(await always()).toBeUndefined()
  await press(benoit, { 'Votre mot de passe': who.benoit.password })
  if (benoit.$('input[name=confirmed]').length) await press(benoit, {})
  expect(benoit.notice()).toContain('enregistré')
  expect(await always()).toEqual({ kind: 'number', number: '+12125550142' })
  const [his, hers] = [await lettersOf(who.benoit), await lettersOf(who.alice)]
  expect([his.length, hers.length]).toEqual([1, 1])
  expect(his[0]?.text).toMatch(/des appels de «\u00a0Benoît Côté\u00a0» vers 212 555-0142/)
  expect(his[0]?.text).toContain('Ce n’était pas moi')
  expect(hers[0]?.text).toContain('may be charged to your company')
  expect(hers[0]?.text).toContain('This change is not wanted')
})

test('the forward of the dashboard to a mobile asks for the password there too, when Benoît comes from a new device', async () => {
  await keep(write => write.update(people).set({ mobile: '+15145550142' }).where(eq(people.id, who.benoit.id)))
  const benoit = new Browser()
  benoit.jar.set('sid', await sessionOf(who.benoit, Date.now() - 3_600_000))
  await benoit.visit('/')
  await benoit.submit({}, 'Activer : Renvoyer mes appels à mon cellulaire')
  expect(benoit.text).toContain('Confirmez que c’est vous')
  expect(await always()).toBeUndefined()
  const button = words(benoit.$('form:has(input[name=confirmPassword]) button').attr('aria-label') ?? '')
  await benoit.submit({ 'Votre mot de passe': who.benoit.password }, button)
  expect(await always()).toEqual({ kind: 'number', number: '+15145550142' })
})

test('a forward to a colleague asks nothing and tells nobody', async () => {
  const benoit = new Browser()
  benoit.jar.set('sid', await sessionOf(who.benoit, Date.now() - 3_600_000))
  await forward(benoit, '2001')
  expect(await always()).toEqual({ kind: 'entry', id: who.alice.id })
  expect(await lettersOf(who.alice)).toEqual([])
})

test('the link shows the change, undoes it only when asked, and shuts out whoever acted as Benoît', async () => {
  const benoit = await signedIn(who.benoit, 'fr')
  await forward(benoit, newYork)
  const stranger = new Browser()
  for (let looks = 0; looks < 2; looks++) {
    await stranger.visit(await linkOf(who.alice))
    expect(stranger.status).toBe(200)
    expect(stranger.text).toContain('Benoît Côté')
    expect(stranger.text).toContain('555-0142')
    expect(await always()).toEqual({ kind: 'number', number: '+12125550142' })
  }
  await stranger.submit({}, 'Défaire ce changement')
  expect(stranger.text).toContain('Le changement est défait')
  expect(await always()).toBeUndefined()

  await benoit.visit('/settings/profile')
  expect(benoit.path).toContain('/sign-in')
  await benoit.submit({ 'Nom d’utilisateur': who.benoit.username, 'Mot de passe': who.benoit.password }, 'Se connecter')
  expect(benoit.path).toContain('/sign-in')
  expect(await lettersOf(who.benoit, 'reset')).toHaveLength(1)
  const entries = await read()
    .select()
    .from(audit)
    .where(and(eq(audit.companyId, who.tremblay.id), eq(audit.action, 'account.lock')))
  expect(entries.map(({ personName, subjectName }) => [personName, subjectName])).toEqual([
    ['Alice Tremblay', 'Benoît Côté'],
  ])

  await stranger.visit(await linkOf(who.benoit))
  expect(stranger.text).toContain('Ce lien ne fonctionne plus')
})

test('when the forward was changed again the account is closed all the same, and the page says that somebody must look', async () => {
  const benoit = await signedIn(who.benoit, 'fr')
  await forward(benoit, newYork)
  const first = await linkOf(who.alice)
  await forward(benoit, '212 555-0143')
  const stranger = await new Browser().visit(first)
  await stranger.submit({}, 'Défaire ce changement')
  expect(stranger.text).toContain('il n’est pas défait')
  await benoit.visit('/settings/profile')
  expect(benoit.path).toContain('/sign-in')
})

test.each(['/not-me/nothing', '/not-me/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
  'a link that never was says that it does not work',
  async path => {
    const stranger = await new Browser().visit(path)
    expect(stranger.text).toContain('Ce lien ne fonctionne plus')
  },
)
