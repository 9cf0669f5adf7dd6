import { and, eq } from 'drizzle-orm'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { companies, directory, people } from '@/db/schema'
import { type By, read } from '@/db/store'
import { askedPath, caller } from './caller'
import { type Company, provenCompany } from './company'
import { findSession } from './session'
import type { Token } from './tokens'

/** Who is there: the session's company and person, as the store has them now. */
export type Viewer = {
  company: Company
  person: {
    id: string
    name: string
    firstName: string
    lastName: string
    username: string
    email: string
    extension: string | null
    role: 'administrator' | 'person'
  }
  administers: boolean
  locale: 'fr' | 'en'
  zone: string
  theme: 'light' | 'dark' | null
  session: { id: string; confirmedAt: number; createdAt: number }
  by: By
}

/** An active person with company, as a viewer of this request. */
async function viewerOf(who: { companyId: string; personId: string }, session: Viewer['session']) {
  const [row] = await read()
    .select()
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .innerJoin(companies, eq(companies.id, people.companyId))
    .where(and(eq(people.companyId, who.companyId), eq(people.id, who.personId), eq(directory.active, true)))
  if (!row) return undefined
  const { people: person, directory: entry, companies: company } = row
  const { id, firstName, lastName, username, email, role } = person
  const name = `${firstName} ${lastName}`
  return {
    company: provenCompany(company),
    person: { id, name, firstName, lastName, username, email, extension: entry.extension, role },
    administers: role === 'administrator',
    locale: person.locale ?? company.locale,
    zone: person.zone ?? company.zone,
    theme: person.theme,
    session,
    by: { companyId: company.id, personId: id, name, address: (await caller()).address },
  }
}

/** Who is there, or nobody. One look a request; roles, suspension and sessions are read anew each time. */
export const visitor = cache(async function visitor(): Promise<Viewer | undefined> {
  const session = await findSession()
  if (!session) return undefined
  const { id, confirmedAt, createdAt } = session
  return viewerOf(session, { id, confirmedAt, createdAt })
})

/** Whom a living link was mailed to, without a session: only for the one thing that the link is about. */
export function viewerByLink(link: Token): Promise<Viewer | undefined> {
  return viewerOf(link, { id: '', confirmedAt: 0, createdAt: link.createdAt })
}

/** Who is there; nobody is sent to sign in, and comes back to the page asked for. */
export async function viewer(): Promise<Viewer> {
  const someone = await visitor()
  if (!someone) redirect(`/sign-in?to=${encodeURIComponent(await askedPath())}`)
  return someone
}

/** Who is there, being an administrator of the company; for anyone else the page does not exist. */
export async function admin(): Promise<Viewer> {
  const someone = await viewer()
  if (!someone.administers) notFound()
  return someone
}
