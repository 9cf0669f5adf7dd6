import { newId } from '@/db/id'
import { companies, contacts, directory } from '@/db/schema'
import { keep } from '@/db/store'
import { companyForOperator } from '@/lib/auth/operator'
import type { Viewer } from '@/lib/auth/viewer'
import { searchText } from '@/lib/contacts/contact'
import { type Asked, listContacts } from '@/lib/contacts/queries'
import { sortKey } from '@/lib/directory/sort-key'
import { type Measured, middle, ms, timed } from './table'

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

/** A page of the contact list of a company with 200,000 contacts, by question. */
export async function measureContacts(): Promise<Measured[]> {
  const company = await companyForOperator(await fill(200_000))
  if (!company) throw new Error('the company was not made')
  const viewer = { company, person: { id: 'bench' } } as Viewer
  const questions: [string, Partial<Asked>][] = [
    ['first page', {}],
    ['page 2,000', { page: 2_000 }],
    ['two words', { words: 'elodie cote' }],
    ['part of a number', { words: '215 0' }],
    ['nothing matches', { words: 'xyzzy' }],
  ]
  const rows: Measured[] = []
  for (const [question, asked] of questions) {
    const asking = { words: '', group: 'all', department: null, page: 1, ...asked } as const
    const { p50, p95 } = middle(await timed(30, () => listContacts(viewer, asking)))
    rows.push({ what: `200,000 contacts: ${question}`, ours: `${ms(p50)} (p95 ${ms(p95)})` })
  }
  return rows
}
