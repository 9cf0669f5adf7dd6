import { newId } from '@/db/id'
import { companies, contacts, directory } from '@/db/schema'
import { keep } from '@/db/store'
import { companyForOperator } from '@/lib/auth/operator'
import type { Viewer } from '@/lib/auth/viewer'
import { searchText } from '@/lib/contacts/contact'
import { type Asked, listContacts } from '@/lib/contacts/queries'
import { sortKey } from '@/lib/directory/sort-key'

const firsts = ['Alice', 'Benoît', 'Chloé', 'Denis', 'Élodie', 'François', 'Gaëlle', 'Hugo', 'Inès', 'Jérôme']
const lasts = ['Tremblay', 'Gagnon', 'Côté', 'Bélanger', 'Roy', 'Ouellet', 'Pelletier', 'Fortin', 'Lavoie', 'Bouchard']
const pick = (list: string[], at: number) => list[at % list.length] as string

/** A company with this many contacts, in the store of DATA_DIR. */
async function fill(count: number): Promise<string> {
  const companyId = newId()
  await keep(async write => {
    await write.insert(companies).values({ id: companyId, name: `Bench ${companyId}`, createdAt: 0 })
    for (let at = 0; at < count; at += 500) {
      const rows = Array.from({ length: Math.min(500, count - at) }, (_, i) => {
        const n = at + i
        const name = `${pick(firsts, n)} ${pick(lasts, Math.floor(n / 10))} ${n}`
        const values = {
          name,
          organisation: `Client ${n % 997}`,
          email: null,
          number: `+1418${String(2_000_000 + n)}`,
          mobile: null,
        }
        return { companyId, id: newId(), ...values, sort: sortKey(name), search: searchText(values), createdAt: 0 }
      })
      await write.insert(contacts).values(rows)
    }
    await write
      .insert(directory)
      .values({ companyId, id: 'bench', kind: 'person', name: 'Bench', sort: 'bench', createdAt: 0 })
  })
  return companyId
}

/** Milliseconds (p50, p95 of 30) of a page of the contact list, by question, on a company of `count` contacts. */
export async function benchContacts(count = 200_000): Promise<{ question: string; p50: number; p95: number }[]> {
  const company = await companyForOperator(await fill(count))
  if (!company) throw new Error('the company was not made')
  const viewer = { company, person: { id: 'bench' } } as Viewer
  const questions: [string, Partial<Asked>][] = [
    ['first page', {}],
    ['page 2,000', { page: 2_000 }],
    ['two words', { words: 'elodie cote' }],
    ['part of a number', { words: '215 0' }],
    ['nothing matches', { words: 'xyzzy' }],
  ]
  const results = []
  for (const [question, asked] of questions) {
    const times: number[] = []
    for (let run = 0; run < 30; run++) {
      const start = performance.now()
      await listContacts(viewer, { words: '', group: 'all', department: null, page: 1, ...asked })
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    results.push({ question, p50: times[15] as number, p95: times[28] as number })
  }
  return results
}
