import { and, count, eq, gt, or } from 'drizzle-orm'
import { companies, directory, people, tokens } from '@/db/schema'
import { change, keep, read } from '@/db/store'
import type { Problem } from '@/lib/forms/problems'
import { translatorFor } from '@/lib/i18n/messages'
import { forgetAttempts } from '@/lib/limits/store'
import type { Letter } from '@/lib/mail/letter'
import { post } from '@/lib/mail/store'
import { accountKey } from './check-password'
import { hashSecret } from './password'
import { passwordProblem } from './password-policy'
import { hasSecondFactor } from './second-factor/has'
import { setPassword } from './set-password'
import { findToken, issueToken, takeToken } from './tokens'

const hour = 3_600_000
/** Letters to one person in an hour (security.md section 5). */
const mostAnHour = 3

const columns = {
  ...{ companyId: people.companyId, id: people.id, email: people.email, username: people.username },
  ...{ firstName: people.firstName, lastName: people.lastName, locale: people.locale, extension: directory.extension },
  ...{ company: companies.name, companyLocale: companies.locale },
}

function activePeople() {
  return read()
    .select(columns)
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .innerJoin(companies, eq(companies.id, people.companyId))
    .$dynamic()
}

type Found = Awaited<ReturnType<typeof activePeople>>[number]

function letterTo(person: Found, purpose: 'reset' | 'password-changed', token?: string): Letter {
  const locale = person.locale ?? person.companyLocale
  const say = translatorFor(locale, 'resetMail')
  const { companyId, id: personId, email: to, firstName } = person
  const hello = say('hello', { name: firstName })
  const common = { companyId, personId, purpose, to, locale }
  if (purpose === 'password-changed')
    return {
      ...common,
      subject: say('changedSubject'),
      paragraphs: [hello, say('changed')],
      reason: say('changedReason'),
    }
  return {
    ...{ ...common, subject: say('subject'), paragraphs: [hello, say('lead', { username: person.username })] },
    ...{ link: { label: say('link'), path: `/reset/${token}` }, after: [say('ignore')], reason: say('reason') },
  }
}

/**
 * Mails a link to whoever has this user name or address, in their language; nobody learns whether anybody has. At most
 * three an hour to a person.
 */
export async function requestReset(name: string, now: number): Promise<void> {
  const wanted = name.toLowerCase()
  const found = await activePeople()
    .where(and(eq(directory.active, true), or(eq(people.username, wanted), eq(people.email, wanted))))
    .limit(5)
  for (const person of found)
    await keep(async write => {
      const lately = and(
        ...[eq(tokens.companyId, person.companyId), eq(tokens.personId, person.id)],
        ...[eq(tokens.purpose, 'reset'), gt(tokens.createdAt, now - hour)],
      )
      const [made] = await write.select({ made: count() }).from(tokens).where(lately)
      if ((made?.made ?? 0) >= mostAnHour) return
      const token = await issueToken(write, person, 'reset')
      await post(write, letterTo(person, 'reset', token), now)
    })
}

/** Whether a reset link still works. Looking uses nothing up. */
export async function isResetLink(token: string): Promise<boolean> {
  return !!(await findReset(token))
}

async function findReset(token: string): Promise<Found | undefined> {
  const link = await findToken(token, 'reset')
  if (!link) return undefined
  const [person] = await activePeople().where(
    and(
      ...[eq(people.companyId, link.companyId), eq(people.id, link.personId)],
      ...[eq(people.email, link.email), eq(directory.active, true)],
    ),
  )
  return person
}

/** Sets a new password by a reset link and uses the link up; every session ends and the person is told. Undefined when it is done. */
export async function resetPassword(token: string, password: string, now: number): Promise<Problem | undefined> {
  const person = await findReset(token)
  if (!person) return { key: 'resetLink' }
  const { firstName, lastName, username, company, extension } = person
  const near = [firstName, lastName, username, company, extension ?? '']
  const problem = await passwordProblem(password, near, await hasSecondFactor(person))
  if (problem) return { ...problem }
  const passwordHash = await hashSecret(password)
  const name = `${firstName} ${lastName}`
  const by = { companyId: person.companyId, personId: person.id, name }
  const done = await change(by, 'password.reset', async (write, note) => {
    if (!(await takeToken(write, token, 'reset'))) return false
    await setPassword(write, person, passwordHash, now)
    await post(write, letterTo(person, 'password-changed'), now)
    await note({ kind: 'person', id: person.id, name, before: null, after: null })
    return true
  })
  if (!done) return { key: 'resetLink' }
  await forgetAttempts(accountKey(username))
  return undefined
}
