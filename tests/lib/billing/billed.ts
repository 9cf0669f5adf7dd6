import { randomInt } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { append } from '@/db/calls/append'
import type { NewCall } from '@/db/calls/call'
import { newId } from '@/db/id'
import { companies, licences, numbers } from '@/db/schema'
import { keep } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator } from '@/lib/auth/operator'
import { addCompany } from '@/tests/support/people'

export const supplier = { name: 'Voix Boréale inc.', address: '1200, rue Saint-Jean\nQuébec (Québec) G1R 1S9' }
export const november = Date.UTC(2026, 10, 2, 14)
export const issue = { supplier, at: november }

type Extra = Partial<typeof companies.$inferInsert> & { standard?: number; lines?: number }
let line = randomInt(9_000_000)

/** A company with an address, licences of the standard pack and telephone numbers. */
export async function addBilled(name: string, { standard = 4, lines = 3, ...columns }: Extra = {}): Promise<Company> {
  const { id } = await addCompany(name, async (write, companyId) => {
    if (standard) await write.insert(licences).values({ companyId, id: newId(), pack: 'standard', quantity: standard })
    for (let at = 0; at < lines; at += 1)
      await write.insert(numbers).values({ companyId, number: `+1418${String(1_000_000 + line++)}` })
  })
  const address = { addressLine1: '1250, rang Saint-Joseph', city: 'Saint-Georges', postalCode: 'G5Y 2B4' }
  await keep(write =>
    write
      .update(companies)
      .set({ ...address, ...columns })
      .where(eq(companies.id, id)),
  )
  const company = await companyForOperator(id)
  if (!company) throw new Error('The company was not added')
  return company
}

const bare = {
  ...{ callingName: null, dialled: null, placedBy: null, receivedBy: null, extension: null, serviceId: null },
  ...{ redirectedBy: null, redirectReason: null, accountCode: null, hungUpBy: null, cause: null, waitSeconds: null },
}

/** Records a call to the rest of Canada, a minute long, with its cost in 1/10,000 dollar. */
export async function addCall(company: Company, startedAt: number, values: Partial<NewCall> = {}): Promise<void> {
  const call: NewCall = {
    ...{ ...bare, companyId: company.id, id: newId(), startedAt, answeredAt: startedAt, endedAt: startedAt + 60_000 },
    ...{ direction: 'outbound', type: 'canada', outcome: 'answered', calling: '+14185550101', called: '+15145550199' },
    ...{ seconds: 60, billedSeconds: 60, perMinute: 250, cost: 250, ...values },
  }
  await append([call])
}
