import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { outbox, people, phones } from '@/db/schema'
import { type By, change, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator } from '@/lib/auth/operator'
import { hashSecret } from '@/lib/auth/password'
import { passwordProblem } from '@/lib/auth/password-policy'
import { setPassword } from '@/lib/auth/set-password'
import { findToken, issueToken, takeToken } from '@/lib/auth/tokens'
import type { Problem } from '@/lib/forms/problems'
import { post } from '@/lib/mail/store'
import { type Addressee, activationLetter } from './letters/activation'
import { resendProblem } from './resend'

/** Posts an activation mail with a new link; the one before stops working. Inside a change. */
export async function postActivation(write: Writer, company: Company, person: Addressee, now: number): Promise<void> {
  const token = await issueToken(write, { companyId: company.id, id: person.id, email: person.email }, 'activation')
  await post(write, activationLetter(company, person, token), now)
}

/** The activation mails of a person, newest first, with what became of each. */
export function listActivations(company: Company, personId: string, from: Pick<Writer, 'select'> = read()) {
  return from
    .select()
    .from(outbox)
    .where(and(eq(outbox.companyId, company.id), eq(outbox.personId, personId), eq(outbox.purpose, 'activation')))
    .orderBy(desc(outbox.createdAt))
    .limit(50)
}

/** Sends the activation mail again, within its limits. */
export function resendActivation(
  by: By,
  company: Company,
  person: Addressee,
  now: number,
): Promise<Problem | undefined> {
  return change(by, 'people.activation-mail', async (write, note) => {
    const sent = await listActivations(company, person.id, write)
    const problem = resendProblem(
      sent.map(({ createdAt }) => createdAt),
      now,
    )
    if (problem) return problem
    await postActivation(write, company, person, now)
    const name = `${person.firstName} ${person.lastName}`
    await note({ kind: 'people', id: person.id, name, before: null, after: { activationMail: person.email } })
    return undefined
  })
}

async function findActivation(token: string) {
  const link = await findToken(token, 'activation')
  if (!link) return undefined
  const [person] = await read()
    .select()
    .from(people)
    .where(and(eq(people.companyId, link.companyId), eq(people.id, link.personId), eq(people.email, link.email)))
  return person
}

/** Whether an activation link works. Looking uses nothing up. */
export async function isActivationLink(token: string): Promise<boolean> {
  return !!(await findActivation(token))
}

type Activated = { person: { companyId: string; id: string }; phoneToken?: string }

/** Sets the first password by an activation link and uses the link up; `phoneToken` when a desk phone waits for its MAC address. */
export async function activate(
  token: string,
  password: string,
  now: number,
): Promise<Activated | { problem: Problem }> {
  const person = await findActivation(token)
  const company = person && (await companyForOperator(person.companyId))
  if (!person || !company) return { problem: { key: 'activationLink' } }
  const { companyId, id, firstName, lastName, username, email } = person
  const near = [firstName, lastName, username, company.name]
  const problem = await passwordProblem(password, near, false)
  if (problem) return { problem }
  const passwordHash = await hashSecret(password)
  const name = `${firstName} ${lastName}`
  return change({ companyId, personId: id, name }, 'people.activate', async (write, note) => {
    if (!(await takeToken(write, token, 'activation'))) return { problem: { key: 'activationLink' } }
    await setPassword(write, person, passwordHash, now)
    const own = and(eq(people.companyId, companyId), eq(people.id, id))
    await write
      .update(people)
      .set({ activatedAt: person.activatedAt ?? now })
      .where(own)
    const [phone] = await write
      .select({ id: phones.id })
      .from(phones)
      .where(and(eq(phones.companyId, companyId), eq(phones.ownerId, id), eq(phones.kind, 'desk'), isNull(phones.mac)))
    const phoneToken = phone ? await issueToken(write, { companyId, id, email }, 'phone') : undefined
    await note({ kind: 'people', id, name, before: { activatedAt: person.activatedAt }, after: { activatedAt: now } })
    return { person: { companyId, id }, phoneToken }
  })
}
