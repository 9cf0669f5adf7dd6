import { join } from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import { dataFolder } from '@/db/folder'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { anyDue, saveRefused, saveSent, takeDue, type Waiting } from './store'

const minute = 60_000
/** How long to wait after each try: about a day in all, then the letter is given up. */
const waits = [1, 2, 5, 15, 60, 180, 360, 720].map(minutes => minutes * minute)

/** The transport of the configured mail server, or undefined when there is none. */
export function transport(): Transporter | undefined {
  const { SMTP_URL } = env()
  if (!SMTP_URL) return undefined
  const url = new URL(SMTP_URL)
  url.searchParams.set('connectionTimeout', '10000')
  url.searchParams.set('socketTimeout', '30000')
  return createTransport(url.href)
}

/** Sends every letter that is due at `now`; each one's result is kept. Returns how many went out. */
export async function sendDue(mail: Transporter, now: number): Promise<number> {
  let sent = 0
  while (await anyDue(now)) {
    const letters = await takeDue(now, 10)
    if (!letters.length) break
    for (const letter of letters) if (await send(mail, letter, now)) sent += 1
  }
  return sent
}

async function send(mail: Transporter, letter: Waiting, now: number): Promise<boolean> {
  const { MAIL_FROM, PROVIDER_NAME, BASE_URL } = env()
  const attachments = letter.attachmentPath
    ? [{ filename: letter.attachmentName ?? undefined, path: join(dataFolder(), letter.attachmentPath) }]
    : []
  try {
    const { response } = await mail.sendMail({
      from: { name: PROVIDER_NAME, address: MAIL_FROM },
      to: { name: '', address: letter.to },
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      messageId: `<${letter.id}@${new URL(BASE_URL).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      attachments,
      disableUrlAccess: true,
    })
    await saveSent(letter, now, String(response ?? 'sent').slice(0, 500))
    return true
  } catch (error) {
    await refuse(letter, now, error)
    return false
  }
}

async function refuse(letter: Waiting, now: number, error: unknown) {
  const { message, responseCode } = error as Error & { responseCode?: number }
  const forGood = responseCode !== undefined && responseCode >= 500
  const wait = forGood ? undefined : waits[letter.tries]
  await saveRefused(letter, now, message.slice(0, 500), wait === undefined ? null : now + wait)
  log.warn({ letter: letter.id, purpose: letter.purpose, result: message, again: wait !== undefined }, 'mail refused')
}

/** Sends what is due every second, until the returned function is called; that one resolves when the last try has ended. */
export function startSender(): () => Promise<void> {
  const mail = transport()
  if (!mail) return async () => undefined
  let going: Promise<unknown> | undefined
  const timer = setInterval(() => {
    going ??= sendDue(mail, Date.now())
      .catch(error => log.error({ err: error }, 'mail sender'))
      .finally(() => {
        going = undefined
      })
  }, 1000)
  return async () => {
    clearInterval(timer)
    await going
    mail.close()
  }
}
