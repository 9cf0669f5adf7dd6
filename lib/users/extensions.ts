import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { directory } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { isServiceCode } from '@/lib/numbers/toll'

/** Whose extension it is, if anybody's. */
export async function extensionOwner(company: Company, extension: string, from: Reader = read()) {
  const [owner] = await from
    .select({ id: directory.id, name: directory.name })
    .from(directory)
    .where(and(eq(directory.companyId, company.id), eq(directory.extension, extension)))
  return owner
}

/** The next free extension of the company's length. */
export async function nextExtension(company: Company, from: Reader = read()): Promise<string> {
  const rows = await from
    .select({ extension: directory.extension, kind: directory.kind })
    .from(directory)
    .where(and(eq(directory.companyId, company.id), isNotNull(directory.extension)))
  const text = ({ extension }: (typeof rows)[number]) => extension ?? ''
  const people = rows.filter(({ kind }) => kind === 'person').map(text)
  return freeExtension(people, new Set(rows.map(text)), company.extensionLength)
}

/** The first extension of that length from the lowest person's on that nobody has; a 9 in front is for an outside line. */
export function freeExtension(ofPeople: readonly string[], taken: ReadonlySet<string>, length: number): string {
  const own = ofPeople.filter(extension => extension.length === length).map(Number)
  const lowest = Math.max(10 ** (length - 1), 2 * 10 ** (length - 1) + 1)
  const start = own.length ? Math.min(...own) : lowest
  for (let extension = start; extension < 9 * 10 ** (length - 1); extension++) {
    const text = String(extension)
    if (!taken.has(text) && !isServiceCode(text)) return text
  }
  return ''
}
