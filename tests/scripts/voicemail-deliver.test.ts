import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Attachment, simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readWav } from '@/lib/audio/wav-in'
import type { Company } from '@/lib/auth/company'
import { sendDue } from '@/lib/mail/sender'
import { listMessages } from '@/lib/voicemail/messages'
import { findMailboxOwner } from '@/lib/voicemail/owner'
import { voicemailDefaults } from '@/lib/voicemail/settings'
import { saveVoicemail } from '@/lib/voicemail/store'
import { freePort } from '@/scripts/portal/serve'
import { wav } from '../lib/audio/files'
import { toneMp3 } from '../lib/audio/tone-mp3'
import { addPerson, makePeople } from '../support/people'
import { freshStore } from '../support/store'

// Each command starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let company: Company
const received: { to: string; subject: string; attachments: Attachment[] }[] = []
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  async onData(stream, _session, done) {
    const { to, subject = '', attachments } = await simpleParser(stream)
    received.push({ to: [to ?? []].flat()[0]?.text ?? '', subject, attachments })
    done()
  },
})

beforeAll(async () => {
  folder = freshStore()
  company = (await makePeople()).tremblay
  await addPerson(company.id, 'Denis', 'Roy', 'person', { extension: '2003', locale: 'fr' })
  writeFileSync(join(folder, 'message.mp3'), toneMp3)
  writeFileSync(join(folder, 'message.wav'), wav({ seconds: 3 }))
  writeFileSync(join(folder, 'page.wav'), '<!doctype html>')
})
afterAll(() => smtp.close())

/** `npm run voicemail:deliver -- ...` */
function deliver(...args: string[]) {
  const script = ['--conditions=react-server', '--import=tsx', 'scripts/voicemail-deliver.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { env: process.env, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

async function owner() {
  const person = await findMailboxOwner(company, '2003')
  if (!person) throw new Error('nobody at 2003')
  return person
}

test('a real file is delivered, and the mail that the settings ask for goes out with its sound', async () => {
  const denis = await owner()
  const by = { companyId: company.id, personId: denis.id, name: denis.name }
  const settings = { ...voicemailDefaults, copy: true, copyEmail: 'denis@ex.ca' }
  await saveVoicemail(by, company, denis, settings, { zero: null, forwardTo: null })
  const { status, said } = deliver(
    ...[join(folder, 'message.mp3'), '--to', '2003', '--company', 'Tremblay'],
    ...['--from', '418 555-0144', '--name', 'Marie Roy', '--at', '2026-07-08T14:05:00-04:00'],
  )
  expect(said).toContain(
    'Denis Roy (2003): 1 s, kept in the mailbox\nnew messages: 1, lamp: on\nmail: copy denis@ex.ca',
  )
  expect(status).toBe(0)
  const [message] = await listMessages(company, denis.id, { keptDays: 0, now: Date.now() })
  expect(message).toMatchObject({ callerNumber: '+14185550144', receivedAt: Date.UTC(2026, 6, 8, 18, 5) })

  const port = await freePort()
  await new Promise<void>(listening => smtp.listen(port, '127.0.0.1', listening))
  expect(await sendDue(createTransport(`smtp://127.0.0.1:${port}`), Date.now())).toBe(1)
  expect(received).toMatchObject([{ to: 'denis@ex.ca', subject: 'Message vocal de Marie Roy, 418 555-0144' }])
  const [file] = received[0]?.attachments ?? []
  expect([file?.filename, file?.contentType]).toEqual(['message-2026-07-08-14-05.wav', 'audio/wav'])
  expect(readWav(file?.content ?? Buffer.alloc(0))).toMatchObject({ rate: 8000 })
})

test.each([
  ['nobody has the extension', ['message.wav', '--to', '9999'], 'Nobody has extension 9999'],
  ['several companies have it', ['message.wav', '--to', '2001'], 'say which with --company'],
  ['the file is no sound', ['page.wav', '--to', '2003'], 'neither a WAV nor an MP3'],
  ['nothing is said', [], 'npm run voicemail:deliver -- FILE --to MAILBOX'],
])('it fails in words when %s', (_, [file, ...args], words) => {
  const { status, said } = deliver(...(file ? [join(folder, file)] : []), ...args)
  expect(said).toContain(words)
  expect(status).toBe(1)
})
