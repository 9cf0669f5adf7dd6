import { createServer } from 'node:net'
import { eq } from 'drizzle-orm'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outbox } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Letter } from '@/lib/mail/letter'
import { sendDue } from '@/lib/mail/sender'
import { post, takeDue } from '@/lib/mail/store'
import { type Message, openMailbox } from '@/scripts/demo/mailbox'
import { freePort } from '@/scripts/portal/serve'
import { addCompany } from '../../support/people'
import { freshStore } from '../../support/store'

const noon = Date.UTC(2026, 10, 24, 17)
let mailbox: Awaited<ReturnType<typeof openMailbox>>
let companyId: string

beforeAll(async () => {
  freshStore()
  companyId = (await addCompany('Érablière Tremblay')).id
  mailbox = await openMailbox({ smtpPort: await freePort(), webPort: await freePort() })
})
afterAll(() => mailbox.close())

function letterTo(to: string): Letter {
  return {
    ...{ companyId, personId: null, purpose: 'reset', to, locale: 'fr', subject: 'Votre mot de passe' },
    ...{ paragraphs: ['Bonjour Benoît,', 'Un <b>lien</b> vous attend.'], reason: 'Vous l’avez demandé.' },
    link: { label: 'Choisir un mot de passe', path: '/reset/abc' },
  }
}

async function received(to: string): Promise<Message[]> {
  return (await fetch(`${mailbox.url}/messages?to=${to}`)).json() as Promise<Message[]>
}

async function stored(id: string) {
  const [row] = await read().select().from(outbox).where(eq(outbox.id, id))
  return row
}

test('a letter goes out once, as text and HTML, and its result is kept', async () => {
  const mail = createTransport(mailbox.smtp)
  const id = await keep(write => post(write, letterTo('benoit@exemple.example'), noon))
  expect(await sendDue(mail, noon)).toBe(1)
  expect(await sendDue(mail, noon)).toBe(0)
  const [message, ...more] = await received('benoit@exemple.example')
  expect(more).toEqual([])
  expect(message?.subject).toBe('Votre mot de passe')
  expect(message?.text).toContain('http://localhost:3000/reset/abc')
  expect(message?.html).toContain('Un &#60;b&#62;lien&#60;/b&#62; vous attend.')
  expect(await stored(id)).toMatchObject({ sentAt: noon, tries: 1, result: expect.stringMatching(/^250/) })
})

test('a letter of a change that was undone never goes out', async () => {
  const undone = keep(async write => {
    await post(write, letterTo('undone@exemple.example'), noon)
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  expect(await sendDue(createTransport(mailbox.smtp), noon)).toBe(0)
})

test('a letter one sender has taken is not taken by another, until a minute has passed', async () => {
  const id = await keep(write => post(write, letterTo('leased@exemple.example'), noon))
  expect((await takeDue(noon, 10)).map(letter => letter.id)).toEqual([id])
  expect(await takeDue(noon + 59_000, 10)).toEqual([])
  expect((await takeDue(noon + 61_000, 10)).map(letter => letter.id)).toEqual([id])
  await sendDue(createTransport(mailbox.smtp), noon + 300_000)
})

test('with the mail server down a letter is tried again, later each time, and given up after a day', async () => {
  const down = createTransport(`smtp://127.0.0.1:${await freePort()}?connectionTimeout=1000`)
  const id = await keep(write => post(write, letterTo('later@exemple.example'), noon))
  const gaps: number[] = []
  for (let at = noon, tries = 0; tries < 9; tries++) {
    await sendDue(down, at)
    const row = await stored(id)
    gaps.push(((row?.nextTryAt ?? 0) - at) / 60_000)
    at = row?.nextTryAt ?? 0
  }
  expect(gaps.slice(0, 8)).toEqual([1, 2, 5, 15, 60, 180, 360, 720])
  expect(await stored(id)).toMatchObject({ tries: 9, sentAt: null, failedAt: expect.any(Number) })
})

test('an address the server refuses for good is not tried again', async () => {
  const server = createServer(socket => {
    socket.write('220 hello\r\n')
    socket.on('data', data => socket.write(/^RCPT/i.test(String(data)) ? '550 no such person\r\n' : '250 ok\r\n'))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const id = await keep(write => post(write, letterTo('nobody@exemple.example'), noon))
  await sendDue(createTransport(`smtp://127.0.0.1:${port}`), noon)
  expect(await stored(id)).toMatchObject({ failedAt: noon, result: expect.stringContaining('no such person') })
  await new Promise(done => server.close(done))
})
