import { and, eq, inArray, like, or, sql } from 'drizzle-orm'
import { directory, numbers } from '@/db/schema'
import { read } from '@/db/store'
import type { Viewer } from '@/lib/auth/viewer'
import { searchWords } from '@/lib/contacts/contact'
import { listContacts } from '@/lib/contacts/queries'
import { serviceKinds } from '@/lib/services/kinds'

export const most = 8
export type Hit = { href: string; name: string; detail: string | null; number?: string }
/** Things found, by kind; pages of the portal are found by the guide (lib/help). */
export type Found = { people: Hit[]; services: (Hit & { kind: string })[]; numbers: Hit[]; contacts: Hit[] }

const part = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`

function named(viewer: Viewer, words: string[]) {
  return and(
    eq(directory.companyId, viewer.company.id),
    ...words.map(word =>
      or(sql`${directory.sort} like ${part(word)} escape '\\'`, like(directory.extension, part(word))),
    ),
  )
}

async function people(viewer: Viewer, words: string[]): Promise<Hit[]> {
  const rows = await read()
    .select()
    .from(directory)
    .where(and(named(viewer, words), eq(directory.kind, 'person')))
    .orderBy(directory.sort)
    .limit(most)
  const href = (id: string, name: string) =>
    viewer.administers ? `/users/${id}` : `/contacts?q=${encodeURIComponent(name)}`
  return rows.map(({ id, name, extension }) => ({ href: href(id, name), name, detail: extension }))
}

async function services(viewer: Viewer, words: string[]): Promise<Found['services']> {
  if (!viewer.administers) return []
  const rows = await read()
    .select()
    .from(directory)
    .where(and(named(viewer, words), inArray(directory.kind, [...serviceKinds])))
    .orderBy(directory.sort)
    .limit(most)
  return rows.map(({ id, kind, name, extension }) => ({
    href: `/company/${kind}/${id}/edit`,
    kind,
    name,
    detail: extension,
  }))
}

async function ownNumbers(viewer: Viewer, words: string[]): Promise<Hit[]> {
  if (!viewer.administers) return []
  const rows = await read()
    .select({ number: numbers.number, label: numbers.label, owner: directory.name })
    .from(numbers)
    .leftJoin(directory, and(eq(directory.companyId, numbers.companyId), eq(directory.id, numbers.ownerId)))
    .where(
      and(
        eq(numbers.companyId, viewer.company.id),
        ...words.map(word =>
          or(like(numbers.number, part(word)), sql`lower(${numbers.label}) like ${part(word)} escape '\\'`),
        ),
      ),
    )
    .orderBy(numbers.number)
    .limit(most)
  return rows.map(({ number, label, owner }) => ({
    href: `/numbers/${number.slice(1)}`,
    name: number,
    number,
    detail: owner ?? label,
  }))
}

async function outsiders(viewer: Viewer, asked: string): Promise<Hit[]> {
  const { rows } = await listContacts(viewer, { words: asked, group: 'external', department: null, page: 1 })
  return rows.slice(0, most).map(({ name, number }) => ({
    href: `/contacts?q=${encodeURIComponent(name)}`,
    name,
    detail: null,
    number: number ?? undefined,
  }))
}

/** What of the viewer's company matches every word asked for: nobody finds what they may not see. */
export async function find(viewer: Viewer, asked: string): Promise<Found> {
  const words = searchWords(asked)
  if (!words.length) return { people: [], services: [], numbers: [], contacts: [] }
  const [found, group, own, contacts] = await Promise.all([
    people(viewer, words),
    services(viewer, words),
    ownNumbers(viewer, words),
    outsiders(viewer, asked),
  ])
  return { people: found, services: group, numbers: own, contacts }
}
