import { eq } from 'drizzle-orm'
import { companies } from '@/db/schema'
import { type By, read } from '@/db/store'
import { type Company, provenCompany } from './company'

/** A company for an operator's command, a job or a test: never for a page or an action, where the session says which. */
export async function companyForOperator(id: string): Promise<Company | undefined> {
  const [row] = await read().select().from(companies).where(eq(companies.id, id))
  return row && provenCompany(row)
}

/** Every company of the platform, for an operator's command or a job. */
export async function companiesForOperator(): Promise<Company[]> {
  return (await read().select().from(companies).orderBy(companies.id)).map(provenCompany)
}

/** The author of an operator's change; `name` is what the company's history shows. */
export function operator(company: { id: string }, name: string): By {
  return { companyId: company.id, personId: null, name }
}
