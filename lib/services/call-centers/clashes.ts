import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { callCenters, directory } from '@/db/schema'
import { read } from '@/db/store'
import type { Problems } from '@/lib/forms/problems'
import { codesOf } from '@/lib/queues/codes'
import { listCodes } from '@/lib/queues/queries'
import type { CallCenter } from './schema'
import type { CallCenterSettings } from './settings-schema'

/** The code that a call centre asks for must be one that its company's agents can give. */
export async function codeClash(companyId: string, { unavailableCode: code }: CallCenter): Promise<Problems> {
  if (!code) return {}
  const codes = await listCodes({ id: companyId }, 'unavailableCodes')
  const listed = codes.some(one => one.code === code)
  return listed ? {} : { unavailableCode: { key: 'codeNotListed', params: { code } } }
}

/** A code that call centres ask for stays on the company's list. */
export async function removedCodes(companyId: string, { unavailableCodes }: CallCenterSettings): Promise<Problems> {
  const listed = new Set(codesOf(unavailableCodes).map(({ code }) => code))
  const asking = await read()
    .select({ name: directory.name, code: callCenters.unavailableCode })
    .from(callCenters)
    .innerJoin(directory, and(eq(directory.companyId, callCenters.companyId), eq(directory.id, callCenters.id)))
    .where(and(eq(callCenters.companyId, companyId), isNotNull(callCenters.unavailableCode)))
    .orderBy(directory.sort)
  const without = asking.filter(({ code }) => code && !listed.has(code.toUpperCase()))
  const [first] = without
  if (!first?.code) return {}
  const names = without.filter(({ code }) => code === first.code).map(({ name }) => name)
  return { unavailableCodes: { key: 'codeInUse', params: { code: first.code, centers: names.join(', ') } } }
}
