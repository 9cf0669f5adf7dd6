import { beforeAll, expect, test } from 'vitest'
import { keep } from '@/db/store'
import { issueToken } from '@/lib/auth/tokens'
import { Browser } from '../../support/browser'
import { addPerson, makePeople, signedIn, unique } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  people = await makePeople()
})

const newMac = () =>
  `80${[...Buffer.from(unique())]
    .map(byte => byte.toString(16))
    .join('')
    .slice(-10)}`

async function addPhone(name: string, entries: Record<string, string>) {
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit('/phones/new')
  await alice.submit({ Nom: name, ...entries }, 'Enregistrer')
  return alice
}

test('Alice adds a phone for Benoît, finds it by MAC, and gets its configuration once', async () => {
  const mac = newMac()
  const alice = await addPhone('Bureau de Benoît', { 'Adresse MAC': mac, Utilisateur: 'Benoît Côté (2002)' })
  expect(alice.headings('h1')).toEqual(['Bureau de Benoît'])
  await alice.visit(`/phones?q=${mac.slice(4).toUpperCase()}`)
  expect(alice.rows()[0]?.slice(0, 2)).toEqual(['Bureau de Benoît', 'Yealink T54W'])
  await alice.follow('Bureau de Benoît')
  const phone = alice.path
  await alice.submit({}, 'Créer une nouvelle adresse de configuration')
  const address = alice.$('code').text()
  expect(address).toContain(`/provision/`)
  await alice.visit(phone)
  expect(alice.html).not.toContain('/provision/')

  const device = new Browser()
  const file = await device.request(new URL(address).pathname)
  expect(file.status).toBe(200)
  expect(await file.text()).toMatch(/^account\.1\.label = 2002$/m)
  expect(file.headers.get('cache-control')).toBe('private, no-store')
  const other = new URL(address).pathname.replace(mac, newMac())
  expect((await device.request(other)).status).toBe(404)
  expect((await device.request(`/provision/${'a'.repeat(43)}/${mac}.cfg`)).status).toBe(404)

  await alice.submit({}, 'Créer une nouvelle adresse de configuration')
  expect((await device.request(new URL(address).pathname)).status).toBe(404)
})

test('a MAC is one phone’s, on the whole platform', async () => {
  const mac = newMac()
  await addPhone('Premier', { 'Adresse MAC': mac })
  const alice = await addPhone('Second', { 'Adresse MAC': mac })
  expect(alice.error('mac')).toContain('déjà cette adresse MAC')
  const carol = await signedIn(people.carol, 'en')
  await carol.visit('/phones/new')
  await carol.submit({ Name: 'Third', 'MAC address': mac }, 'Save')
  expect(carol.error('mac')).toContain('already')
})

test('a wrong MAC keeps what was typed', async () => {
  const alice = await addPhone('Mauvais', { 'Adresse MAC': '80:5E:C0' })
  expect(alice.error('mac')).toContain('12 caractères')
  expect(alice.$('input[name=mac]').attr('value')).toBe('80:5E:C0')
})

test('only administrators of the company see its phones', async () => {
  const alice = await addPhone('Privé', {})
  const phone = alice.path
  for (const path of ['/phones', '/phones/new', phone, `${phone}/delete`])
    expect((await (await signedIn(people.benoit)).visit(path)).status).toBe(404)
  for (const path of [phone, `${phone}/delete`])
    expect((await (await signedIn(people.carol)).visit(path)).status).toBe(404)
})

test('a phone that changes hands loses its old configuration', async () => {
  const alice = await addPhone('Mobile', { 'Adresse MAC': newMac(), Utilisateur: 'Benoît Côté (2002)' })
  await alice.submit({}, 'Créer une nouvelle adresse de configuration')
  const path = new URL(alice.$('code').text()).pathname
  expect((await new Browser().request(path)).status).toBe(200)
  await alice.submit({ Utilisateur: 'Alice Tremblay (2001)' }, 'Enregistrer')
  expect((await new Browser().request(path)).status).toBe(404)
})

test('the phone link binds a MAC to its person, once', async () => {
  const denis = await addPerson(people.tremblay.id, 'Denis', 'Roy', 'person')
  const token = await keep(write => issueToken(write, denis, 'phone'))
  const door = new Browser()
  await door.visit(`/activate/phone/${token}`, { headers: { 'accept-language': 'fr' } })
  expect(door.status).toBe(200)
  await door.visit(`/activate/phone/${token}`)
  await door.submit({ 'Adresse MAC': 'zut' }, 'Activer le téléphone')
  expect(door.error('mac')).toContain('12 caractères')
  const mac = newMac()
  await door.submit({ 'Adresse MAC': mac }, 'Activer le téléphone')
  expect(door.text).toContain('lié à votre ligne')
  await door.visit(`/activate/phone/${token}`)
  expect(door.text).toContain('a déjà servi')
  const alice = await signedIn(people.alice, 'fr')
  await alice.visit(`/phones?q=${mac}`)
  expect(alice.text).toContain('Denis Roy')
})

test('a phone leaves the inventory after a question', async () => {
  const alice = await addPhone(`Vieux ${unique()}`, {})
  const [name] = alice.headings('h1')
  await alice.follow(`Supprimer ${name}`)
  await alice.submit({}, 'Supprimer le téléphone')
  expect(alice.notice()).toContain(name)
})
