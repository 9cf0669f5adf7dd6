import { expect, test } from 'vitest'
import { demoCompanies } from '@/db/seed/demo-companies'
import { seedId } from '@/db/seed/seed-id'
import { isServiceCode } from '@/lib/numbers/toll'
import { problemsOf } from '@/lib/routing/problems'
import { snapshotOf } from '@/lib/snapshot/load'

const working = Date.UTC(2026, 5, 17, 14)

test.each(demoCompanies.map(({ name, key }) => [name, seedId(key)] as const))(
  'what callers of %s meet has no problem that its administrator would be told of',
  async (_, id) => {
    const snapshot = await snapshotOf({ id })
    const found = problemsOf(snapshot, working).flatMap(({ kind, subject }) => {
      const entry = 'id' in subject ? snapshot.entries.get(subject.id) : undefined
      return entry?.kind === 'person' ? [] : [`${kind}: ${entry?.name}`]
    })
    expect(found).toEqual([])
    const extensions = [...snapshot.entries.values()].flatMap(({ extension }) => extension ?? [])
    expect(extensions.length).toBeGreaterThan(10)
    expect(extensions.filter(isServiceCode)).toEqual([])
  },
)
