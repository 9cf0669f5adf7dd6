import 'server-only'
import { createHash, randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { recoveryCodes } from '@/db/schema'
import { type By, change, keep, read } from '@/db/store'

type Who = { companyId: string; id: string }
const own = ({ companyId, id }: Who) => and(eq(recoveryCodes.companyId, companyId), eq(recoveryCodes.personId, id))

/** Letters and digits that nobody mistakes for one another. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const hashOf = (person: Who, code: string) =>
  createHash('sha256')
    .update(`${person.id} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex')

function newCode(): string {
  const text = Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('')
  return `${text.slice(0, 5)}-${text.slice(5)}`
}

/** Ten new codes in place of all older ones; shown this once, kept as hashes. */
export async function renewRecoveryCodes(by: By, person: Who): Promise<string[]> {
  const codes = Array.from({ length: 10 }, newCode)
  await change(by, 'second-factor.codes', async (write, note) => {
    await write.delete(recoveryCodes).where(own(person))
    await write
      .insert(recoveryCodes)
      .values(codes.map(code => ({ companyId: person.companyId, personId: person.id, codeHash: hashOf(person, code) })))
    await note({ kind: 'people', id: person.id, name: by.name, before: null, after: null })
  })
  return codes
}

/** Uses a code up; false when it is not one of the person's, or was used. */
export async function spendRecoveryCode(person: Who, code: string, now: number): Promise<boolean> {
  const unused = and(own(person), eq(recoveryCodes.codeHash, hashOf(person, code)), isNull(recoveryCodes.usedAt))
  return keep(async write => {
    const used = await write.update(recoveryCodes).set({ usedAt: now }).where(unused).returning()
    return used.length > 0
  })
}

/** How many codes are left. */
export function countRecoveryCodes(person: Who): Promise<number> {
  return read().$count(recoveryCodes, and(own(person), isNull(recoveryCodes.usedAt)))
}
