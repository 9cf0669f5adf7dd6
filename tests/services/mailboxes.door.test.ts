import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { voiceMessages } from '@/db/schema'
import { read } from '@/db/store'
import { type PlainKind, serviceOf } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { deliver } from '@/lib/voicemail/deliver'
import { findMailboxOwner } from '@/lib/voicemail/owner'
import { findVoicemail, saveVoicemail } from '@/lib/voicemail/store'
import { wav } from '../lib/audio/files'
import type { Browser } from '../support/browser'
import type { Entries } from '../support/form'
import { signedIn, speaks } from '../support/people'
import { makeCompany, type Sample, samples, type Who } from './samples'

let who: Who
let alice: Browser
beforeEach(async () => {
  who = await makeCompany()
  alice = await signedIn(who.alice)
})

const kinds = ['auto-attendants', 'call-centers', 'hunt-groups'] as const
/** The boxes « which calls » of each kind, as they are read. */
const taken = {
  'auto-attendants': ['Tous les appels vers la messagerie'],
  'call-centers': ['Tous les appels vers la messagerie', 'Appels occupés'],
  'hunt-groups': ['Tous les appels vers la messagerie', 'Appels occupés', 'Appels sans réponse'],
}

async function addOne(kind: PlainKind) {
  const { values } = samples[kind](who) as Sample
  const id = (await saveService(who.by, who.tremblay, serviceOf(kind) as Service, values)) ?? ''
  return { id, name: String(values.name), page: `/company/${kind}/${id}` }
}

async function leave(to: string) {
  const owner = await findMailboxOwner(who.tremblay, to)
  if (!owner) throw new Error(`Nobody at ${to}`)
  const about = { callerNumber: '+14185550144', callerName: 'Marie Roy', at: Date.now() }
  await deliver(who.tremblay, owner, { bytes: wav(), ...about })
}

async function save(entries: Entries) {
  await alice.submit(entries, 'Enregistrer')
  if (alice.text.includes('À vérifier avant d’enregistrer')) await alice.submit({}, 'Enregistrer quand même')
}

describe.each(kinds)('the mailbox of %s, without script', kind => {
  test('Alice switches it on, is told what is missing and of a stale save', async () => {
    const { id, name, page } = await addOne(kind)
    await alice.visit(page)
    expect(alice.text).toContain('La boîte vocale est désactivée')
    await alice.follow('Messagerie vocale')
    expect(alice.path).toBe(`${page}/voicemail`)
    const boxes = Object.values(taken)
      .flat()
      .filter(one => alice.text.includes(one))
    expect(new Set(boxes)).toEqual(new Set(taken[kind]))
    for (const one of [
      'Voyant de message',
      'texto',
      'Connexion automatique',
      'Nom enregistré',
      'Listes de distribution',
    ])
      expect(alice.text).not.toContain(one)
    await save({ Activée: true, 'Avertir par courriel': true })
    expect(alice.error('notifyEmail')).toBe('Remplissez ce champ.')
    await save({ 'Courriel à avertir': 'comptes@exemple.example' })
    expect(alice.notice()).toContain('enregistrés')
    expect(alice.path).toBe(`${page}/voicemail`)
    const settings = await findVoicemail(who.tremblay, id)
    expect(settings).toMatchObject({ active: true, notify: true, lamp: false, notifyEmail: 'comptes@exemple.example' })

    const by = { ...who.by, personId: who.denis.id, name: who.denis.name }
    await saveVoicemail(by, who.tremblay, { id, name }, { ...settings, keptDays: 7 }, { zero: null, forwardTo: null })
    await save({ 'Transfert au 0': true, 'Transférer au 0 vers': '2003' })
    expect(alice.text).toContain('Enregistré entre-temps')
    await save({})
    expect(await findVoicemail(who.tremblay, id)).toMatchObject({ transferOnZero: true, keptDays: 30 })
  })

  test('Alice records a greeting, listens to a message, deletes it, and reads it all in English', async () => {
    const { id, name, page } = await addOne(kind)
    const settings = { ...(await findVoicemail(who.tremblay, id)), active: true }
    await saveVoicemail(who.by, who.tremblay, { id, name }, settings, { zero: null, forwardTo: null })
    await alice.visit(`${page}/voicemail/greetings/no-answer`)
    await alice.submit({ 'Fichier audio': { name: 'bonjour.wav', content: wav({ seconds: 2 }) } }, 'Enregistrer')
    expect(alice.path).toBe(`${page}/voicemail`)
    expect((await alice.request(`${page}/voicemail/greetings/no-answer/audio`)).status).toBe(200)
    expect((await alice.visit(`${page}/voicemail/greetings/name`)).status).toBe(404)

    await leave(id)
    expect((await alice.visit(page)).text).toContain('1 nouveau message.')
    expect((await alice.visit(`/company/${kind}/delete?id=${id}`)).text).toContain('supprimée avec 1 message')
    await alice.visit(`${page}/voicemail/messages`)
    expect(alice.text).toContain('Marie Roy')
    expect(alice.text).toContain('boîte vocale commune')
    const src = alice.$('audio').attr('src') ?? ''
    expect(src).toContain(`${page}/voicemail/messages/`)
    expect((await alice.request(src)).status).toBe(200)
    await alice.visit(`${page}/voicemail/messages`)
    expect(alice.text).toContain('Aucun nouveau message.')

    const [benoit, carol] = [await signedIn(who.benoit), await signedIn(who.carol)]
    const paths = ['', '/messages', '/messages/delete', '/greetings/away'].map(path => `${page}/voicemail${path}`)
    for (const path of [...paths, src, `${page}/voicemail/greetings/no-answer/audio`]) {
      expect((await benoit.visit(path)).status, path).toBe(404)
      expect((await carol.visit(path)).status, path).toBe(404)
    }

    await speaks(who.alice, 'en')
    await alice.visit(`${page}/voicemail/messages`)
    expect(alice.text).toContain('This is the shared mailbox of')
    const [message] = await read().select().from(voiceMessages).where(eq(voiceMessages.personId, id))
    await alice.visit(`${page}/voicemail/messages/delete?id=${message?.id}`)
    await alice.submit({}, 'Delete')
    expect(alice.path).toBe(`${page}/voicemail/messages`)
    expect(await read().select().from(voiceMessages).where(eq(voiceMessages.personId, id))).toEqual([])
    expect((await alice.visit(`${page}/voicemail`)).text).toContain('A shared mailbox')
  })
})

test.each(['paging-groups', 'group-calls'] as const)('%s have no mailbox', async kind => {
  const { page } = await addOne(kind)
  expect((await alice.visit(page)).text).not.toContain('Messagerie vocale')
  expect((await alice.visit(`${page}/voicemail`)).status).toBe(404)
})

test('an agent of the group listens to its mailbox from their own settings; nobody else does', async () => {
  const { values } = samples['hunt-groups'](who)
  const agents = [{ id: who.denis.id, weight: null, skill: null }]
  const group = { ...values, policy: 'regular', agents }
  const id = (await saveService(who.by, who.tremblay, serviceOf('hunt-groups') as Service, group)) ?? ''
  const denis = await signedIn(who.denis)
  expect((await denis.visit('/settings')).text).not.toContain('Boîtes vocales communes')
  const settings = { ...(await findVoicemail(who.tremblay, id)), active: true }
  const owner = { id, name: String(values.name) }
  await saveVoicemail(who.by, who.tremblay, owner, settings, { zero: null, forwardTo: null })
  await leave(id)

  await denis.visit('/settings')
  expect(denis.text).toContain('1 nouveau message.')
  await denis.follow(owner.name)
  expect(denis.path).toBe(`/settings/mailboxes/${id}`)
  const src = denis.$('audio').attr('src') ?? ''
  expect((await denis.request(src)).status).toBe(200)
  expect((await denis.visit(`/company/hunt-groups/${id}/voicemail`)).status).toBe(404)
  const [benoit, carol] = [await signedIn(who.benoit), await signedIn(who.carol)]
  for (const path of [`/settings/mailboxes/${id}`, `/settings/mailboxes/${id}/delete`, src]) {
    expect((await benoit.visit(path)).status, path).toBe(404)
    expect((await carol.visit(path)).status, path).toBe(404)
  }
  expect((await alice.visit(`/settings/mailboxes/${id}`)).status).toBe(200)

  await denis.visit(`/settings/mailboxes/${id}`)
  expect(denis.text).toContain('Aucun nouveau message.')
  const message = denis.$('[name=id]').attr('value')
  await denis.submit({ id: message ?? '' }, 'Marquer comme nouveaux')
  expect(denis.text).toContain('1 nouveau message.')
  await denis.visit(`/settings/mailboxes/${id}/delete?id=${message}`)
  await denis.submit({}, 'Supprimer')
  expect(denis.path).toBe(`/settings/mailboxes/${id}`)
  expect(denis.text).toContain('Aucun message')
})
