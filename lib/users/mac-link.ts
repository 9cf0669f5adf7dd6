import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import { tokens } from '@/db/schema'
import { type By, change } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { issueToken } from '@/lib/auth/tokens'
import type { Problem } from '@/lib/forms/problems'
import { post } from '@/lib/mail/store'
import { macLinkLetter } from './letters/mac-link'
import { resendProblem } from './resend'

/** Posts the link by which a person types the MAC address of their desk phone, within the limits of activation mails. */
export function postMacLink(by: By, company: Company, person: Person, now: number): Promise<Problem | undefined> {
  return change(by, 'people.mac-link', async (write, note) => {
    const sent = await write
      .select({ at: tokens.createdAt })
      .from(tokens)
      .where(
        and(
          eq(tokens.companyId, company.id),
          eq(tokens.personId, person.id),
          eq(tokens.purpose, 'phone'),
          gt(tokens.createdAt, now - 86_400_000),
        ),
      )
    const problem = resendProblem(
      sent.map(({ at }) => at),
      now,
    )
    if (problem) return problem
    const token = await issueToken(write, { companyId: company.id, id: person.id, email: person.email }, 'phone')
    await post(write, macLinkLetter(company, person, token), now)
    await note({ kind: 'people', id: person.id, name: person.name, before: null, after: { macLink: person.email } })
    return undefined
  })
}
