import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { announcements, directory, links, sounds } from '@/db/schema'
import { keep, read } from '@/db/store'
import { wav } from '../../lib/audio/files'
import { hostile } from '../../lib/audio/hostile'
import { toneMp3 } from '../../lib/audio/tone-mp3'
import { addCompany, addPerson, makePeople, rested, signedIn, unique } from '../../support/people'

type People = Awaited<ReturnType<typeof makePeople>>
let people: People
beforeAll(async () => {
  people = await makePeople()
})
beforeEach(() => rested(people.alice))

const page = '/company/announcements'

/** Alice adds an announcement; gives her browser, on the list, and the announcement's id. */
async function withAnnouncement(name: string, content: Uint8Array = wav(), person = people.alice) {
  const browser = await signedIn(person)
  await browser.visit(`${page}/new`)
  await browser.submit({ Nom: name, 'Fichier audio': { name: 'bonjour.wav', content } }, 'Enregistrer')
  const link = browser.links().find(one => one.name === name)
  return { browser, id: link?.href.split('/')[3] ?? '' }
}

function soundFile(companyId: string, id: string): string {
  return join(process.env.DATA_DIR ?? '', 'audio', companyId, `${id}.wav`)
}

async function soundOf(id: string) {
  const [row] = await read()
    .select()
    .from(announcements)
    .innerJoin(sounds, and(eq(sounds.companyId, announcements.companyId), eq(sounds.id, announcements.soundId)))
    .where(eq(announcements.id, id))
  return row?.sounds
}

/** Something of the company plays the announcement. */
async function uses(companyId: string, id: string, name: string) {
  const owner = newId()
  await keep(async write => {
    await write.insert(directory).values({
      ...{ companyId, id: owner, kind: 'hunt-groups', name, sort: name.toLowerCase(), createdAt: Date.now() },
    })
    await write.insert(links).values({ companyId, ownerId: owner, slot: 'greeting', kind: 'entry', targetId: id })
  })
  return owner
}

describe('Alice adds an announcement', () => {
  test('from a WAV: it is listed, listened to, and downloaded under its name', async () => {
    const name = `Été à l’érablière ${unique()}`
    const { browser, id } = await withAnnouncement(name, wav({ rate: 44_100, channels: 2, seconds: 2 }))
    expect(browser.notice()).toContain(`${name} : ajouté.`)
    const row = browser.rows().find(cells => cells[0] === name)
    expect(row).toEqual(expect.arrayContaining(['Annonce, WAV 16 kHz', '64 ko', '2 s', 'Entreprise', 'Aucun']))
    expect(browser.$(`audio[aria-label="Écouter ${name} (2\u00a0s)"]`).attr('preload')).toBe('none')

    const sound = await browser.request(`${page}/${id}/audio`)
    expect(sound.status).toBe(200)
    expect(Object.fromEntries(sound.headers)).toMatchObject({
      'content-type': 'audio/wav',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
    })
    expect(sound.headers.get('content-security-policy')).toMatch(/(^|, )sandbox/)
    expect(
      Buffer.from(await sound.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ).toBe('RIFF')

    const part = await browser.request(`${page}/${id}/audio`, { headers: { range: 'bytes=44-143' } })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 44-143/64044'])
    expect((await part.arrayBuffer()).byteLength).toBe(100)
    const outside = await browser.request(`${page}/${id}/audio`, { headers: { range: 'bytes=99999-' } })
    expect(outside.status).toBe(416)

    const kept = await browser.request(`${page}/${id}/audio?download`)
    expect(kept.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%C3%89t%C3%A9/)
    await kept.body?.cancel()
  })

  test('from an MP3, named after its file when no name is given', async () => {
    const browser = await signedIn(people.alice)
    const name = `accueil ${unique()}`
    await browser.visit(`${page}/new`)
    await browser.submit(
      { 'Fichier audio': { name: `../../${name.replace(' ', '_')}.mp3`, content: toneMp3 } },
      'Enregistrer',
    )
    expect(browser.path).toBe(page)
    expect(browser.rows().find(cells => cells[0] === name)).toContain('Annonce, WAV 8 kHz')
  })

  test('in English', async () => {
    const browser = await signedIn(await addPerson(people.tremblay.id, 'Erin', 'Walsh', 'administrator'), 'en')
    await browser.visit(`${page}/new`)
    await browser.submit({ Name: 'Winter', 'Audio file': { name: 'x.txt', content: 'winter' } }, 'Save')
    expect(browser.error('file')).toBe(
      'This file is neither a WAV nor an MP3. Convert it, or record your voice with the microphone.',
    )
    await browser.submit({ 'Audio file': { name: 'x.wav', content: wav() } }, 'Save')
    expect(browser.rows().map(cells => cells[0])).toContain('Winter')
  })
})

describe('a bad file is refused with a sentence, and leaves nothing behind', () => {
  test.each(hostile.filter(([, , reason]) => reason !== 'audioTooLong'))('%s', async (_, content) => {
    const { browser } = await withAnnouncement(`Refusée ${unique()}`, content)
    expect(browser.path).toBe(`${page}/new`)
    expect(browser.error('file')).toMatch(/[.]$/)
    expect(browser.$('[name=name]').attr('value')).toMatch(/^Refusée/)
    expect(await read().$count(announcements, eq(announcements.companyId, people.other.id))).toBe(0)
  })

  test('more than the portal reads at all: an answer in words instead of an error', async () => {
    const { browser } = await withAnnouncement('Énorme', Buffer.alloc(13_000_000))
    expect(browser.status).toBe(413)
    expect(browser.text).toContain('Cet envoi est trop lourd')
  })

  test('no file at all', async () => {
    const browser = await signedIn(people.alice)
    await browser.visit(`${page}/new`)
    await browser.submit({ Nom: 'Vide' }, 'Enregistrer')
    expect(browser.error('file')).toBe('Choisissez un fichier WAV ou MP3, ou enregistrez-vous au micro.')
  })

  test('a name that is taken', async () => {
    const name = `Bienvenue ${unique()}`
    await withAnnouncement(name)
    const { browser } = await withAnnouncement(name)
    expect(browser.error('name')).toBe('Ce nom est déjà utilisé. Choisissez-en un autre.')
  })

  test('hold music may be longer than an announcement', async () => {
    const browser = await signedIn(people.alice)
    const file = { name: 'musique.wav', content: wav({ code: 7, bits: 8, seconds: 320 }) }
    await browser.visit(`${page}/new`)
    await browser.submit({ 'Fichier audio': file }, 'Enregistrer')
    expect(browser.error('file')).toContain('au plus 300 secondes')
    await browser.submit({ Sorte: 'Musique d’attente (au plus 10 minutes)', 'Fichier audio': file }, 'Enregistrer')
    expect(browser.path).toBe(page)
  })

  test('more files than the quota allows', async () => {
    const company = await addCompany('Plein')
    const person = await addPerson(company.id, 'Paul', 'Plein', 'administrator')
    const row = { companyId: company.id, use: 'greeting' as const, rate: 8000, durationMs: 1000, createdAt: 0 }
    await keep(write => write.insert(sounds).values([{ ...row, id: newId(), bytes: 499_999_000 }]))
    const { browser } = await withAnnouncement('De trop', wav(), person)
    expect(browser.error('file')).toContain('500 Mo ou 500 fichiers')
  })
})

describe('Alice edits an announcement', () => {
  test('replacing its file keeps its name, its id and what plays it', async () => {
    const name = `Été ${unique()}`
    const { browser, id } = await withAnnouncement(name)
    await uses(people.tremblay.id, id, `Ventes ${unique()}`)
    const before = await soundOf(id)
    await browser.visit(`${page}/${id}/edit`)
    const file = { name: 'autre.wav', content: wav({ seconds: 3 }) }
    await browser.submit({ 'Remplacer le fichier': file, 'Texte de l’annonce': 'Bonjour!' }, 'Enregistrer')
    expect(browser.rows().find(cells => cells[0] === name)).toContain('3 s')
    expect(existsSync(soundFile(people.tremblay.id, before?.id ?? ''))).toBe(false)
    expect((await soundOf(id))?.durationMs).toBe(3000)
  })

  test('a stale save shows both versions', async () => {
    const { browser, id } = await withAnnouncement(`Ancien ${unique()}`)
    await browser.visit(`${page}/${id}/edit`)
    const other = await signedIn(people.alice)
    const theirs = `Nouveau ${unique()}`
    await other.visit(`${page}/${id}/edit`)
    await other.submit({ Nom: theirs }, 'Enregistrer')
    await browser.submit({ Nom: `Encore ${unique()}` }, 'Enregistrer')
    expect(browser.text).toContain('Quelqu’un d’autre a enregistré')
    expect(browser.text).toContain(theirs)
  })
})

describe('Alice ticks « Supprimer »', () => {
  test('and the announcement is gone, with its file', async () => {
    const name = `Périmée ${unique()}`
    const { browser, id } = await withAnnouncement(name)
    const sound = await soundOf(id)
    await browser.submit({ [`Supprimer ${name}`]: true }, 'Supprimer les annonces cochées')
    expect(browser.text).toContain(name)
    await browser.submit({}, 'Supprimer')
    expect(browser.notice()).toContain('L’annonce est supprimée.')
    expect(browser.rows().map(cells => cells[0])).not.toContain(name)
    expect(existsSync(soundFile(people.tremblay.id, sound?.id ?? ''))).toBe(false)
  })

  test('one in use is kept until its replacement is chosen', async () => {
    const kept = `Nouvelle ${unique()}`
    const name = `Utilisée ${unique()}`
    const { id: replacement } = await withAnnouncement(kept)
    const { browser, id } = await withAnnouncement(name)
    const group = `Ventes ${unique()}`
    const owner = await uses(people.tremblay.id, id, group)
    await browser.visit(`${page}/delete?id=${id}`)
    expect(browser.text).toContain(group)
    await browser.submit({}, 'Supprimer')
    expect(browser.errors()[0]).toContain(`${name} est utilisée`)
    await browser.submit({ [`Remplacer ${name} par`]: kept }, 'Supprimer')
    expect(browser.notice()).toContain('L’annonce est supprimée.')
    const [link] = await read().select().from(links).where(eq(links.ownerId, owner))
    expect(link?.targetId).toBe(replacement)
  })
})

test('a file that is missing is said, and the page stands', async () => {
  const { browser, id } = await withAnnouncement(`Perdue ${unique()}`)
  rmSync(soundFile(people.tremblay.id, (await soundOf(id))?.id ?? ''))
  expect((await browser.visit(page)).text).toContain('Fichier manquant')
  expect((await browser.visit(`${page}/${id}/edit`)).text).toContain('Fichier manquant')
  expect((await browser.request(`${page}/${id}/audio`)).status).toBe(404)
})

test('Benoît, who administers nothing, and Carol, of another company, find nothing', async () => {
  const { id } = await withAnnouncement(`Privée ${unique()}`)
  const [benoit, carol] = [await signedIn(people.benoit), await signedIn(people.carol)]
  for (const path of [page, `${page}/new`, `${page}/delete?id=${id}`])
    expect((await benoit.visit(path)).status).toBe(404)
  for (const path of [`${page}/${id}/edit`, `${page}/${id}/audio`])
    for (const someone of [benoit, carol]) expect((await someone.visit(path)).status).toBe(404)
  expect((await carol.visit(`${page}/delete?id=${id}`)).text).toContain('Aucune annonce n’est cochée')
  expect((await carol.visit(page)).text).toContain('Aucune annonce pour l’instant')
})
