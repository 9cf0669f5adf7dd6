import { existsSync, utimesSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { outbox, sounds, voiceMessages } from '@/db/schema'
import { keep, read } from '@/db/store'
import { audioPath } from '@/lib/audio/files'
import { sweep } from '@/lib/audio/store'
import { deliver } from '@/lib/voicemail/deliver'
import { countNew, listMessages } from '@/lib/voicemail/messages'
import { findMailboxOwner } from '@/lib/voicemail/owner'
import { voicemailDefaults } from '@/lib/voicemail/settings'
import { saveVoicemail } from '@/lib/voicemail/store'
import { addCompany, addPerson } from '../../support/people'
import { freshStore } from '../../support/store'
import { wav } from '../audio/files'
import { toneMp3 } from '../audio/tone-mp3'

const now = Date.UTC(2026, 6, 8, 18, 5)
const day = 86_400_000

beforeAll(() => {
  freshStore()
})

/** A person of a new company with these voicemail settings. */
async function mailboxOf(settings: Partial<typeof voicemailDefaults>, locale: 'fr' | 'en' = 'fr') {
  const company = await addCompany('Érablière Tremblay')
  const added = await addPerson(company.id, 'Benoît', 'Côté', 'person', { extension: '2002', locale })
  const person = await findMailboxOwner(company, '2002')
  if (!person) throw new Error('nobody at 2002')
  const by = { companyId: company.id, personId: added.id, name: added.name }
  await saveVoicemail(by, company, person, { ...voicemailDefaults, ...settings }, { zero: null, forwardTo: null })
  const leave = (bytes: Uint8Array = wav(), at = now) =>
    deliver(company, person, { bytes, callerNumber: '+14185550144', callerName: 'Marie Roy', at })
  const kept = { keptDays: settings.keptDays ?? 30, now }
  return { company, person, leave, kept }
}

async function mailsOf(companyId: string) {
  return (await read().select().from(outbox)).filter(mail => mail.companyId === companyId)
}

describe('a message delivered by the switch', () => {
  test('is in the mailbox, new, and lights the lamp', async () => {
    const { company, person, leave, kept } = await mailboxOf({})
    expect(await leave(toneMp3)).toMatchObject({ kept: true, lamp: true, newMessages: 1, mails: [] })
    expect(await leave()).toMatchObject({ newMessages: 2 })
    const [message] = await listMessages(company, person.id, kept)
    expect(message).toMatchObject({
      callerNumber: '+14185550144',
      callerName: 'Marie Roy',
      receivedAt: now,
      heardAt: null,
    })
    expect(existsSync(audioPath(company.id, message?.soundId ?? ''))).toBe(true)
    expect(await countNew(company, person.id, kept)).toBe(2)
  })

  test('goes by e-mail only, in French, with its sound, and is not kept', async () => {
    const { company, person, leave, kept } = await mailboxOf({ handling: 'email', deliveryEmail: 'benoit@ex.ca' })
    expect(await leave()).toMatchObject({ kept: false, lamp: false, newMessages: 0, mails: ['delivery benoit@ex.ca'] })
    expect(await listMessages(company, person.id, kept)).toEqual([])
    const [mail] = await mailsOf(company.id)
    expect(mail).toMatchObject({ to: 'benoit@ex.ca', subject: 'Message vocal de Marie Roy, 418 555-0144' })
    expect(mail?.text).toContain('le 2026-07-08 14\u00a0h\u00a005 HAE (2\u00a0s)')
    expect(mail?.attachmentName).toBe('message-2026-07-08-14-05.wav')
    expect(mail?.attachmentPath).toMatch(new RegExp(`^audio/${company.id}/[0-9a-f-]{36}.wav$`))
  })

  test('is copied and announced in the language of its owner', async () => {
    const mails = { copy: true, copyEmail: 'copy@ex.ca', notify: true, notifyEmail: 'notice@ex.ca' }
    const { company, leave } = await mailboxOf(mails, 'en')
    await leave()
    const [copy, notice] = await mailsOf(company.id)
    expect(copy).toMatchObject({ to: 'copy@ex.ca', subject: 'Voice message from Marie Roy, (418) 555-0144' })
    expect(copy?.attachmentPath).toBeTruthy()
    expect([notice?.to, notice?.attachmentPath]).toEqual(['notice@ex.ca', null])
    expect(notice?.text).toContain('/settings/voicemail/messages')
  })

  test('is refused when the mailbox is full, and leaves no file', async () => {
    const { company, leave, kept, person } = await mailboxOf({ mailboxMinutes: 10 })
    const long = wav({ code: 7, bits: 8, seconds: 301 })
    await leave(long)
    await expect(leave(long)).rejects.toMatchObject({ reason: 'audioMailboxFull', params: { minutes: 10 } })
    expect(await listMessages(company, person.id, kept)).toHaveLength(1)
    expect((await read().select().from(sounds)).filter(sound => sound.companyId === company.id)).toHaveLength(1)
  })

  test('is refused when it is no sound', async () => {
    const { leave } = await mailboxOf({})
    await expect(leave(Buffer.from('<html>'))).rejects.toMatchObject({ reason: 'audioUnknownFormat' })
  })

  test('pushes out the messages that have aged', async () => {
    const { company, person, leave } = await mailboxOf({ keptDays: 7 })
    await leave(wav(), now - 8 * day)
    await leave()
    const rows = (await read().select().from(voiceMessages)).filter(row => row.companyId === company.id)
    expect(rows.map(row => row.receivedAt)).toEqual([now])
    expect(await countNew(company, person.id, { keptDays: 7, now: now + 8 * day })).toBe(0)
  })
})

test('the sweep takes the sounds nothing uses, and spares those that a mail is waiting to carry', async () => {
  const { company, leave } = await mailboxOf({ handling: 'email', deliveryEmail: 'benoit@ex.ca' })
  await leave()
  const [mail] = await mailsOf(company.id)
  const path = audioPath(company.id, mail?.attachmentPath?.slice(-40, -4) ?? '')
  const later = Date.now() + 2 * 3_600_000
  await sweep(company, later)
  expect(existsSync(path)).toBe(true)
  await keep(write => write.update(outbox).set({ sentAt: later }))
  utimesSync(path, 0, 0)
  await sweep(company, later)
  expect(existsSync(path)).toBe(false)
})
