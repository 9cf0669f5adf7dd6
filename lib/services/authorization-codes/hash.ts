import 'server-only'
import { createHmac, randomInt } from 'node:crypto'
import { env } from '@/lib/env'

/** What is kept of a code: a keyed hash, so that a copy of the store gives nobody the codes. */
export function codeHash(companyId: string, code: string): string {
  return createHmac('sha256', env().PEPPER).update(`${companyId} code ${code}`).digest('base64url')
}

/** A code nobody can guess. */
export function newCode(digits: number): string {
  return Array.from({ length: digits }, () => randomInt(10)).join('')
}
