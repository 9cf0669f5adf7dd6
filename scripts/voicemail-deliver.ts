import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { close } from '@/db/sqlite'
import { BadAudio } from '@/lib/audio/bad-audio'
import { companiesForOperator } from '@/lib/auth/operator'
import { translatorFor } from '@/lib/i18n/messages'
import { normalize } from '@/lib/numbers/normalize'
import { deliver } from '@/lib/voicemail/deliver'
import { findMailboxOwner } from '@/lib/voicemail/owner'

const usage = `npm run voicemail:deliver -- FILE --to MAILBOX [--company NAME] [--from NUMBER] [--name CALLER] [--at INSTANT]

Delivers a WAV or MP3 file as a voice message: into the mailbox, and by the mails that its owner's settings ask for.
--to       an extension, of a person or of a service with a mailbox, or the id of "voicemail" in a switch's answer
--company  part of the company's name, or its id; needed when several companies have the extension
--from     the caller's number or extension; left out: withheld
--at       when it was left, as 2026-07-08T14:05:00-04:00; left out: now`

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      company: { type: 'string' },
      from: { type: 'string' },
      name: { type: 'string' },
      at: { type: 'string' },
    },
  })
  const [file] = positionals
  if (!file || !values.to) throw new Error(usage)
  const at = values.at ? Date.parse(values.at) : Date.now()
  if (Number.isNaN(at)) throw new Error(`--at ${values.at} is not an instant`)
  const wanted = values.company?.toLowerCase()
  const companies = (await companiesForOperator()).filter(
    ({ id, name }) => !wanted || id === wanted || name.toLowerCase().includes(wanted),
  )
  const found = await Promise.all(
    companies.map(async company => ({ company, owner: await findMailboxOwner(company, values.to ?? '') })),
  )
  const [first, other] = found.flatMap(({ company, owner }) => (owner ? [{ company, owner }] : []))
  if (!first) throw new Error(`Nobody has extension ${values.to}${wanted ? ` in ${values.company}` : ''}`)
  if (other) throw new Error(`Several companies have extension ${values.to}: say which with --company`)
  const { company, owner } = first
  const callerNumber = values.from ? numberOf(values.from) : null
  const bytes = await readFile(file)
  const done = await deliver(company, owner, { bytes, callerNumber, callerName: values.name ?? null, at })
  const seconds = Math.round(done.durationMs / 1000)
  console.log(
    `${company.name}, ${owner.name} (${values.to}): ${seconds} s, ${done.kept ? 'kept in the mailbox' : 'e-mail only'}`,
  )
  console.log(`new messages: ${done.newMessages}, lamp: ${done.lamp ? 'on' : 'off'}`)
  for (const mail of done.mails) console.log(`mail: ${mail}`)
}

function numberOf(typed: string): string {
  if (/^\d{2,6}$/.test(typed)) return typed
  const phone = normalize(typed)
  if ('problem' in phone) throw new Error(`--from ${typed} is not a telephone number`)
  return phone.number
}

function reason(error: unknown): string {
  if (error instanceof BadAudio) return translatorFor('en', 'problems')(error.reason, error.params)
  return error instanceof Error ? error.message : String(error)
}

run()
  .catch(error => {
    console.error(reason(error))
    process.exitCode = 1
  })
  .finally(close)
