import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { answer, escaped, page } from './page'

/** A message as the tests read it. `id` counts from 1 in the order of arrival. */
export type Message = {
  id: number
  to: string
  from: string
  subject: string
  text: string
  html: string
  attachments: string[]
}
type Options = { smtpPort: number; webPort: number; folder?: string }

/**
 * A real SMTP server of the loopback that keeps what it is sent (in `folder`, else in memory), and a web page to read it.
 * `GET /messages?to=ADDRESS&after=ID` answers in JSON once there is one, or after 20 seconds with none.
 */
export async function openMailbox({ smtpPort, webPort, folder }: Options) {
  const kept: { message: Message; raw: string }[] = []
  const waiting = new Set<() => void>()

  async function receive(raw: string, store: boolean) {
    const id = kept.length + 1
    const entry = {
      message: { id, to: '', from: '', subject: '', text: '', html: '', attachments: [] } as Message,
      raw,
    }
    kept.push(entry)
    entry.message = messageOf(id, await simpleParser(raw))
    if (folder && store) writeFileSync(join(folder, `${String(id).padStart(6, '0')}.eml`), raw)
    for (const wake of [...waiting]) wake()
  }

  if (folder) {
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder).sort()) await receive(readFileSync(join(folder, name), 'utf8'), false)
  }

  function find(to: string | null, after: number) {
    return kept.map(entry => entry.message).filter(message => message.id > after && (!to || message.to.includes(to)))
  }

  async function arrived(to: string | null, after: number): Promise<Message[]> {
    const late = Date.now() + 20_000
    for (;;) {
      const found = find(to, after)
      if (found.length || Date.now() >= late) return found
      await new Promise<void>(wake => {
        const timer = setTimeout(done, late - Date.now())
        function done() {
          clearTimeout(timer)
          waiting.delete(done)
          wake()
        }
        waiting.add(done)
      })
    }
  }

  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 20_000_000,
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => receive(Buffer.concat(chunks).toString('utf8'), true).then(() => done(), done))
    },
  })

  async function read(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://mailbox')
    if (url.pathname === '/messages') {
      answer(response, 200, await arrived(url.searchParams.get('to'), Number(url.searchParams.get('after') ?? 0)))
      return
    }
    const [, id, part] = /^\/(\d+)(\/html)?$/.exec(url.pathname) ?? []
    const entry = kept[Number(id) - 1]
    if (url.pathname === '/') answer(response, 200, list(kept.map(entry => entry.message)))
    else if (entry && part)
      answer(response, 200, entry.message.html, {
        'content-security-policy': 'sandbox allow-top-navigation-by-user-activation allow-popups',
      })
    else if (entry) answer(response, 200, show(entry.message))
    else answer(response, 404, page('404', '<p>Aucun message ici.</p>'))
  }

  const web = createServer((request, response) => {
    read(request, response).catch(error => answer(response, 500, page('500', escaped(String(error)))))
  })
  await new Promise<void>(done => smtp.listen(smtpPort, '127.0.0.1', done))
  await new Promise<void>((done, failed) => web.once('error', failed).listen(webPort, '127.0.0.1', done))

  async function close() {
    for (const wake of [...waiting]) wake()
    web.closeAllConnections()
    await Promise.all([new Promise<void>(done => smtp.close(done)), new Promise(done => web.close(done))])
  }
  return { url: `http://localhost:${webPort}`, smtp: `smtp://127.0.0.1:${smtpPort}`, close }
}

function messageOf(id: number, mail: ParsedMail): Message {
  const to = [mail.to ?? []].flat().flatMap(list => list.value.map(one => one.address ?? ''))
  return {
    id,
    to: to.join(', '),
    from: mail.from?.text ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(attachment => attachment.filename ?? ''),
  }
}

function list(messages: Message[]): string {
  const rows = messages
    .toReversed()
    .map(({ id, to, subject }) => `<tr><td><a href="/${id}">${escaped(subject)}</a></td><td>${escaped(to)}</td></tr>`)
  const table = `<table><tr><th>Objet / Subject</th><th>Destinataire / To</th></tr>${rows.join('')}</table>`
  return page(
    'Boîte aux lettres',
    `<h1>Boîte aux lettres de la démonstration</h1>${rows.length ? table : '<p>Aucun message. No message yet.</p>'}`,
  )
}

function show({ id, to, from, subject, text, html, attachments }: Message): string {
  const linked = text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join('')
  const files = attachments.length ? `<p>Pièces jointes : ${attachments.map(escaped).join(', ')}</p>` : ''
  const body = `<p><a href="/">Boîte aux lettres</a></p><h1>${escaped(subject)}</h1><p>${escaped(from)} → ${escaped(to)}</p>${files}
<pre>${linked}</pre>${html ? `<h2>HTML</h2><iframe src="/${id}/html" title="${escaped(subject)}"></iframe>` : ''}`
  return page(subject, body)
}
