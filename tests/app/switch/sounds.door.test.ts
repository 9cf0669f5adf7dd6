import { createHash } from 'node:crypto'
import { beforeAll, expect, inject, test } from 'vitest'
import { newId } from '@/db/id'
import { greetings } from '@/db/schema'
import { keep } from '@/db/store'
import { convert } from '@/lib/audio/convert'
import { removeAudio } from '@/lib/audio/files'
import { addSound, withSound } from '@/lib/audio/store'
import { operator } from '@/lib/auth/operator'
import { findAnnouncement } from '@/lib/services/announcements/queries'
import { addAnnouncement, saveAnnouncement } from '@/lib/services/announcements/store'
import { addSwitchKey } from '@/lib/switch/store'
import { wav } from '../../lib/audio/files'
import { makePeople, unique } from '../../support/people'

let people: Awaited<ReturnType<typeof makePeople>>
let key: string
let welcome: string

const by = () => operator(people.tremblay, 'Test')
const words = (name: string) => ({ name, transcript: null, use: 'announcement' as const })
const sound = (seconds: number) => convert(wav({ seconds }), 'announcement')

beforeAll(async () => {
  people = await makePeople()
  key = await addSwitchKey(`switch ${unique()}`)
  const { tremblay } = people
  welcome = await withSound(tremblay, 'announcement', await sound(1), kept =>
    addAnnouncement(by(), tremblay, words(`Accueil ${unique()}`), kept),
  )
})

function ask(id: string, headers: Record<string, string> = {}): Promise<Response> {
  const authorization = `Bearer ${key}`
  return fetch(`${inject('served').url}/api/switch/sounds/${id}`, { headers: { authorization, ...headers } })
}

test('a switch takes the sound of an announcement, and need not take it again', async () => {
  const response = await ask(welcome)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('audio/wav')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 4).toString()).toBe('RIFF')
  expect(bytes.readUInt16LE(22), 'channels').toBe(1)
  const etag = response.headers.get('etag') ?? ''
  const again = await ask(welcome, { 'if-none-match': etag })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  const part = await ask(welcome, { range: 'bytes=0-3' })
  expect([part.status, await part.text()]).toEqual([206, 'RIFF'])
})

test('a sound that is replaced is another one', async () => {
  const { tremblay } = people
  const before = await ask(welcome)
  const old = before.headers.get('etag') ?? ''
  const announcement = await findAnnouncement(tremblay, welcome)
  if (!announcement) throw new Error('The announcement is gone')
  await withSound(tremblay, 'announcement', await sound(2), kept =>
    saveAnnouncement(by(), tremblay, announcement, announcement.version, words(announcement.name), kept),
  )
  const now = await ask(welcome, { 'if-none-match': old })
  expect(now.status).toBe(200)
  expect(now.headers.get('etag')).not.toBe(old)
  const digest = async (response: Response) =>
    createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex')
  expect(await digest(now)).not.toBe(await digest(before))
})

test('a person’s greeting is served by the id that the answers name; what nobody named is not', async () => {
  const { tremblay, benoit } = people
  const made = await withSound(tremblay, 'greeting', await sound(1), async kept => {
    await keep(async write => {
      await addSound(write, kept)
      const own = { companyId: tremblay.id, personId: benoit.id, slot: 'busy' as const }
      await write.insert(greetings).values({ ...own, soundId: kept.id, createdAt: Date.now() } as never)
    })
    return kept.id
  })
  expect((await ask(made)).status).toBe(200)
  for (const id of [newId(), 'x', '..%2F..%2Fetc%2Fpasswd', people.alice.id]) expect((await ask(id)).status).toBe(404)
  await removeAudio(tremblay.id, made)
  expect((await ask(made)).status).toBe(404)
})

test('nothing is served without a key in use', async () => {
  expect((await ask(welcome, { authorization: 'Bearer nothing' })).status).toBe(401)
  expect((await ask(welcome, { authorization: `Bearer switch_${'x'.repeat(43)}` })).status).toBe(401)
})
