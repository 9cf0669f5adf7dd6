import 'server-only'
import { and, eq, gt, ne } from 'drizzle-orm'
import { authorizationCodes, codeSettings, retiredCodes } from '@/db/schema'
import { read } from '@/db/store'
import type { Problem } from '@/lib/forms/problems'
import { codeHash } from './hash'

/** How many digits a code has in a company that has not decided. */
export const usualDigits = 6

/** How many digits the company's codes have. */
export async function findDigits(companyId: string): Promise<number> {
  const [row] = await read().select().from(codeSettings).where(eq(codeSettings.companyId, companyId))
  return row?.digits ?? usualDigits
}

/** How many of the company's codes have another length. */
export async function countOtherLengths(companyId: string, digits: number): Promise<number> {
  return read().$count(
    authorizationCodes,
    and(eq(authorizationCodes.companyId, companyId), ne(authorizationCodes.digits, digits)),
  )
}

/** Why the company cannot have this code, if so: its length, taken, or deleted less than 90 days ago. */
export async function codeProblem(companyId: string, code: string, now: number): Promise<Problem | undefined> {
  const digits = await findDigits(companyId)
  if (code.length !== digits) return { key: 'codeLength', params: { digits } }
  const hash = codeHash(companyId, code)
  const [taken] = await read()
    .select({ id: authorizationCodes.id })
    .from(authorizationCodes)
    .where(and(eq(authorizationCodes.companyId, companyId), eq(authorizationCodes.hash, hash)))
  if (taken) return { key: 'codeTaken' }
  const [retired] = await read()
    .select()
    .from(retiredCodes)
    .where(and(eq(retiredCodes.companyId, companyId), eq(retiredCodes.hash, hash), gt(retiredCodes.until, now)))
  return retired ? { key: 'codeRetired' } : undefined
}
