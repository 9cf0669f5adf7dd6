import { readFileSync } from 'node:fs'
import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { audit, licences, links, voiceMessages } from '@/db/schema'
import { keep, read } from '@/db/store'
import { deliver } from '@/lib/voicemail/deliver'
import { findMailboxOwner } from '@/lib/voicemail/owner'
import { wav } from '../../lib/audio/files'
import { hostile } from '../../lib/audio/hostile'
import { addPerson, makePeople, signedIn, type TestPerson } from '../../support/people'

type People = Awaited<ReturnType<typeof makePeople>>
let people: People
const licenceId = newId()
beforeAll(async () => {
  people = await makePeople()
  const licence = { companyId: people.tremblay.id, id: licenceId, pack: 'basic', quantity: 50 }
  await keep(write => write.insert(licences).values(licence))
})

const page = '/settings/voicemail'
const hello = { name: 'bonjour.wav', content: wav({ seconds: 2 }) }

/** Someone new of Érablière Tremblay, so that no test depends on another. */
function colleague(locale?: 'fr' | 'en') {
  return addPerson(people.tremblay.id, 'Denis', 'Roy', 'person', { locale, licenceId })
}

/** Marie leaves a message in somebody's mailbox. */
async function leaveMessage(to: TestPerson, callerNumber: string | null = '+14185550144') {
  const owner = await findMailboxOwner(people.tremblay, to.extension)
  if (!owner) throw new Error(`nobody at ${to.extension}`)
  const callerName = callerNumber && 'Marie Roy'
  return deliver(people.tremblay, owner, { bytes: hello.content, callerNumber, callerName, at: Date.now() })
}

async function messagesOf({ id }: TestPerson) {
  return read().select().from(voiceMessages).where(eq(voiceMessages.personId, id)).orderBy(desc(voiceMessages.id))
}

describe('Denis sets his voicemail', () => {
  test('and reads in one sentence what callers get now', async () => {
    const denis = await colleague()
    const browser = await signedIn(denis)
    await browser.visit(page)
    expect(browser.text).toContain('Si occupé ou sans réponse après 3 sonneries, la messagerie vocale répond.')
    await browser.submit(
      { 'Appels occupés': false, 'Sonneries avant le message': '5 sonneries (environ 30 s)' },
      'Enregistrer',
    )
    expect(browser.notice()).toContain('enregistrés')
    expect(browser.text).toContain('Sans réponse après 5 sonneries, la messagerie vocale répond.')
    await browser.submit({ 'Appels sans réponse': false }, 'Enregistrer')
    expect(browser.text).toContain('aucun appel n’y est envoyé')
    await browser.submit({ Activée: false }, 'Enregistrer')
    expect(browser.text).toContain('La messagerie vocale est désactivée')
  })

  test('a tick without what it needs is refused at its field', async () => {
    const browser = await signedIn(await colleague())
    await browser.visit(page)
    await browser.submit(
      {
        Traitement: 'Livrer par courriel seulement',
        'Copie par courriel': true,
        'M’avertir par courriel': true,
        'M’avertir par texto': true,
        'Transfert au 0': true,
        'Annonce seulement': true,
        'Après l’annonce': 'Transférer l’appel',
      },
      'Enregistrer',
    )
    for (const field of ['deliveryEmail', 'copyEmail', 'notifyEmail', 'notifyNumber', 'zero', 'forwardTo'])
      expect(browser.error(field), field).toBe('Remplissez ce champ.')
  })

  test.each([
    ['Courriel de livraison', 'deliveryEmail', 'benoit, b@ex.ca', 'adresse courriel complète'],
    [
      'Courriel de livraison',
      'deliveryEmail',
      Array.from({ length: 51 }, (_, n) => `a${n}@ex.ca`).join(','),
      'au plus 50',
    ],
    ['Numéro à avertir par texto', 'notifyNumber', '911', ''],
    ['Transférer au 0 vers', 'zero', '911', ''],
    ['Transférer au 0 vers', 'zero', '9000', ''],
    ['Transférer à', 'forwardTo', '+1 876 555 0123', ''],
  ])('« %s » refuses what it cannot use (%s)', async (label, field, typed, sentence) => {
    const browser = await signedIn(await colleague())
    await browser.visit(page)
    await browser.submit({ [label]: typed }, 'Enregistrer')
    expect(browser.error(field)).toMatch(new RegExp(`${sentence}.*[.]$`))
  })

  test('several addresses, a transfer on 0 to a colleague, a text message', async () => {
    const denis = await colleague()
    const browser = await signedIn(denis)
    await browser.visit(page)
    await browser.submit(
      {
        Traitement: 'Livrer par courriel seulement',
        'Courriel de livraison': 'denis@ex.ca; bureau@ex.ca',
        'M’avertir par texto': true,
        'Numéro à avertir par texto': '418-555-0199',
        'Transfert au 0': true,
        'Transférer au 0 vers': people.benoit.extension,
      },
      'Enregistrer',
    )
    expect(browser.$('[name=deliveryEmail]').text()).toBe('denis@ex.ca, bureau@ex.ca')
    expect(browser.$('[name=notifyNumber]').attr('value')).toMatch(/418.555.0199/)
    expect(browser.$('[name=zero]').attr('value')).toContain(people.benoit.name)
    const [link] = await read().select().from(links).where(eq(links.ownerId, denis.id))
    expect(link).toMatchObject({ slot: 'voicemail.zero', kind: 'entry', targetId: people.benoit.id })
  })

  test('a stale save shows both versions', async () => {
    const denis = await colleague()
    const [browser, alice] = [await signedIn(denis), await signedIn(people.alice)]
    await browser.visit(page)
    await alice.visit(`/users/${denis.id}/voicemail`)
    await alice.submit({ 'Copie par courriel': true, 'Courriel de la copie': 'alice@ex.ca' }, 'Enregistrer')
    await browser.submit({ 'Copie par courriel': true, 'Courriel de la copie': 'denis@ex.ca' }, 'Enregistrer')
    expect(browser.text).toContain('Quelqu’un d’autre a enregistré')
    expect(browser.text).toContain('alice@ex.ca')
    await browser.submit({}, 'Enregistrer')
    expect(browser.$('[name=copyEmail]').text()).toBe('denis@ex.ca')
  })

  test('in English', async () => {
    const browser = await signedIn(await colleague('en'))
    await browser.visit(page)
    await browser.submit({ 'Send all calls to voicemail': true }, 'Save')
    expect(browser.text).toContain('All calls go straight to voicemail.')
  })
})

describe('Denis records a greeting', () => {
  test('uploads it, listens to it, uses it, deletes it', async () => {
    const browser = await signedIn(await colleague())
    await browser.visit(page)
    await browser.follow('Enregistrer ou téléverser : Message – occupé')
    await browser.submit({ 'Fichier audio': hello }, 'Enregistrer')
    expect(browser.notice()).toContain('Le message d’accueil est enregistré.')
    const src = browser.$('audio').attr('src') ?? ''
    const sound = await browser.request(src)
    expect([sound.status, sound.headers.get('content-type')]).toEqual([200, 'audio/wav'])
    await sound.body?.cancel()
    await browser.submit({ 'Message – occupé': 'Message personnel' }, 'Enregistrer')
    expect(browser.rows()[0]).toContain('Utilisé')
    await browser.follow('Remplacer : Message – occupé')
    await browser.submit({}, 'Supprimer cet enregistrement')
    expect(browser.$('audio')).toHaveLength(0)
    expect(browser.$('[name=busyGreeting] option[selected]').attr('value')).toBe('default')
  })

  test('an alternate one has a name; the name can be changed alone', async () => {
    const browser = await signedIn(await colleague())
    await browser.visit(`${page}/greetings/alternate-2`)
    await browser.submit({ 'Fichier audio': hello }, 'Enregistrer')
    expect(browser.error('name')).toBe('Remplissez ce champ.')
    await browser.submit({ 'Fichier audio': hello, 'Nom du message': 'Vacances d’été' }, 'Enregistrer')
    await browser.visit(`${page}/greetings/alternate-2`)
    await browser.submit({ 'Nom du message': 'Vacances d’hiver' }, 'Enregistrer')
    expect(browser.rows().map(cells => cells[0])).toContain('Autre message 2 : Vacances d’hiver')
  })

  test('one that was never recorded cannot be chosen', async () => {
    const browser = await signedIn(await colleague())
    await browser.visit(page)
    browser.$('[name=busyGreeting] option').removeAttr('disabled')
    await browser.submit({ 'Message – occupé': 'Message personnel' }, 'Enregistrer')
    expect(browser.error('busyGreeting')).toContain('Enregistrez ou téléversez d’abord')
  })

  test('a recorded name lasts ten seconds at most, and hostile files are refused', async () => {
    const browser = await signedIn(await colleague())
    await browser.visit(`${page}/greetings/name`)
    await browser.submit({ 'Fichier audio': { name: 'nom.wav', content: wav({ seconds: 11 }) } }, 'Enregistrer')
    expect(browser.error('file')).toContain('au plus 10 secondes')
    for (const [name, content] of hostile.slice(1, 4)) {
      await browser.submit({ 'Fichier audio': { name: 'nom.wav', content } }, 'Enregistrer')
      expect(browser.error('file'), name).toContain('ni un WAV ni un MP3')
    }
  })
})

describe('Denis opens his mailbox', () => {
  test('an empty one says so', async () => {
    const browser = await signedIn(await colleague())
    await browser.visit(`${page}/messages`)
    expect(browser.text).toContain('Aucun message')
  })

  test('he sees who called, listens, downloads, and the message is heard', async () => {
    const denis = await colleague()
    await leaveMessage(denis)
    await leaveMessage(denis, null)
    const browser = await signedIn(denis)
    await browser.visit(page)
    await browser.follow('Ouvrir la boîte vocale')
    expect(browser.text).toContain('2 nouveaux messages.')
    const callers = browser.rows().map(cells => cells[2])
    expect(callers).toEqual(expect.arrayContaining(['Marie Roy 418 555-0144', 'Numéro masqué']))
    expect(browser.$('a[href="tel:+14185550144"]')).toHaveLength(1)
    const src = browser.$('audio').first().attr('src') ?? ''
    const sound = await browser.request(src)
    expect(
      Buffer.from(await sound.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('RIFF')
    const kept = await browser.request(`${src}?download`)
    expect(kept.headers.get('content-disposition')).toMatch(/^attachment; filename="message-20\d\d-/)
    await kept.body?.cancel()
    await browser.visit(`${page}/messages`)
    expect(browser.text).toContain('1 nouveau message.')
    expect(browser.rows()[0]).toContain('Écouté')
  })

  test('he marks messages as heard, as new, and deletes them', async () => {
    const denis = await colleague()
    await leaveMessage(denis)
    const browser = await signedIn(denis)
    await browser.visit(`${page}/messages`)
    const tick = browser.$('input[type=checkbox]').attr('aria-label') ?? ''
    expect(tick).toMatch(/^Choisir le message de Marie Roy/)
    await browser.submit({}, 'Marquer comme écoutés')
    expect(browser.notice()).toContain('Cochez d’abord un message.')
    await browser.submit({ [tick]: true }, 'Marquer comme écoutés')
    expect(browser.rows()[0]).toContain('Écouté')
    await browser.submit({ [tick]: true }, 'Marquer comme nouveaux')
    expect(browser.rows()[0]).toContain('Nouveau')
    await browser.submit({ [tick]: true }, 'Supprimer')
    expect(browser.text).toContain('Ce message disparaîtra')
    await browser.submit({}, 'Supprimer')
    expect(browser.notice()).toContain('1 message est supprimé.')
    expect(await messagesOf(denis)).toEqual([])
  })
})

test('Denis keeps a distribution list of colleagues and outside numbers', async () => {
  const browser = await signedIn(await colleague())
  await browser.visit(page)
  await browser.follow('Listes de distribution')
  await browser.follow('Liste 3')
  await browser.submit({ Nom: 'Équipe', Membres: '2001\n9999' }, 'Enregistrer')
  expect(browser.error('members')).toContain('« 9999 » n’est ni le poste')
  await browser.submit({ Membres: '2001\n418 555-0188' }, 'Enregistrer')
  expect(browser.rows()[2]).toEqual(['Liste 3', 'Équipe', '2 membres'])
  await browser.follow('Liste 3')
  expect(browser.$('[name=members]').text().trim()).toBe('2001 · Alice Tremblay\n418 555-0188')
  await browser.submit({ Membres: '' }, 'Enregistrer')
  expect(browser.rows()[2]).toContain('Vide')
  expect((await browser.visit(`${page}/lists/16`)).status).toBe(404)
})

describe('who may', () => {
  test('nobody without a licence that includes it', async () => {
    const browser = await signedIn(await addPerson(people.tremblay.id, 'Paul', 'Sans', 'person'))
    await browser.visit(page)
    expect(browser.text).toContain('Aucune licence. Offert avec')
    expect(browser.$('[name=sendAll]')).toHaveLength(0)
  })

  test('Alice sets how much is kept; Denis is not asked', async () => {
    const denis = await colleague()
    const [browser, alice] = [await signedIn(denis), await signedIn(people.alice)]
    expect((await browser.visit(page)).$('[name=mailboxMinutes]')).toHaveLength(0)
    await alice.visit(`/users/${denis.id}/voicemail`)
    await alice.submit(
      { 'Taille de la boîte vocale': '200 minutes', 'Conservation des messages': '7 jours' },
      'Enregistrer',
    )
    expect(alice.path).toBe(`/users/${denis.id}/voicemail`)
    await browser.visit(`${page}/messages`)
    expect(browser.text).toContain('0 min sur 200')
  })

  test('Alice may listen to a message of Denis, which stays new and leaves a trace', async () => {
    const denis = await colleague()
    await leaveMessage(denis)
    const alice = await signedIn(people.alice)
    await alice.visit(`/users/${denis.id}/voicemail/messages`)
    expect(alice.text).toContain('C’est la boîte vocale de Denis Roy.')
    await (await alice.request(alice.$('audio').attr('src') ?? '')).body?.cancel()
    expect((await messagesOf(denis))[0]?.heardAt).toBeNull()
    const traces = await read()
      .select()
      .from(audit)
      .where(and(eq(audit.subjectId, denis.id), eq(audit.action, 'voice-messages.listen')))
    expect(traces).toMatchObject([{ personId: people.alice.id, kind: 'voice-messages' }])
  })

  test('Benoît finds nothing of Denis, nor does Carol of another company', async () => {
    const denis = await colleague()
    await leaveMessage(denis)
    const owner = await signedIn(denis)
    await owner.visit(`${page}/greetings/busy`)
    await owner.submit({ 'Fichier audio': hello }, 'Enregistrer')
    const [message] = await messagesOf(denis)
    const base = `/users/${denis.id}/voicemail`
    const heard = `/messages/${message?.id}/audio`
    const [benoit, carol] = [await signedIn(people.benoit), await signedIn(people.carol)]
    for (const path of ['', '/messages', '/lists/1', '/greetings/busy', '/greetings/busy/audio', heard])
      expect((await benoit.request(base + path)).status, path).toBe(404)
    for (const path of [base, base + heard, page + heard]) expect((await carol.request(path)).status, path).toBe(404)
  })
})

test('a message keeps its bytes: what is served is what was stored', async () => {
  const denis = await colleague()
  await leaveMessage(denis)
  const [message] = await messagesOf(denis)
  const browser = await signedIn(denis)
  const sound = await browser.request(`${page}/messages/${message?.id}/audio`)
  const stored = readFileSync(`${process.env.DATA_DIR}/audio/${people.tremblay.id}/${message?.soundId}.wav`)
  expect(Buffer.from(await sound.arrayBuffer()).equals(stored)).toBe(true)
})
