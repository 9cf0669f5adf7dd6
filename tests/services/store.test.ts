import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { audit, links } from '@/db/schema'
import { type By, keep, read } from '@/db/store'
import { posted } from '@/lib/services/posted'
import { findService, listServices, listUses } from '@/lib/services/queries'
import { type PlainKind, serviceOf, services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { removeServices, saveActive, saveService } from '@/lib/services/store'
import { freshStore } from '../support/store'
import { formOf } from './posting'
import { makeCompany, type Sample, samples, type Who } from './samples'

let who: Who
let by: By
beforeAll(async () => {
  freshStore()
  who = await makeCompany()
  by = who.by
})

const kinds = Object.keys(services) as PlainKind[]
const secrets = ['code']

describe.each(kinds)('%s', kind => {
  const service = serviceOf(kind) as Service
  const sample = () => samples[kind](who) as Sample
  const stored = (values: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, secrets.includes(name) ? null : value]))

  /** Alice adds the sample, and it is gone again after the work: numbers and people are free for the next test. */
  async function withSample(work: (id: string, values: Record<string, unknown>) => Promise<void>) {
    const { values } = sample()
    const id = (await saveService(by, who.tremblay, service, values)) ?? ''
    await work(id, values)
    await keep(write => write.delete(links).where(eq(links.targetId, id)))
    await removeServices(by, who.tremblay, service, [id], new Map())
  }

  test('what its form posts is read as it was', async () => {
    const { values } = sample()
    const { menus: _, ...formed } = values
    expect(await posted(who.tremblay, service, await formOf(who, service, values))).toMatchObject({ values: formed })
  })

  test('refuses bad input at the very field', async () => {
    const { values, refused } = sample()
    expect(Object.keys(refused).length).toBeGreaterThan(0)
    for (const [field, otherwise] of Object.entries(refused)) {
      if (field === 'menus') continue
      const answer = await posted(who.tremblay, service, await formOf(who, service, values, otherwise))
      const wrong = Object.keys(answer.problems ?? {})
      expect(
        wrong.some(name => name === field || name.startsWith(`${field}.`)),
        `${field}: ${wrong}`,
      ).toBe(true)
    }
  })

  test('refuses a form from which everything is missing, instead of guessing', async () => {
    expect(await posted(who.tremblay, service, new FormData())).toHaveProperty('problems.name.key', 'required')
  })

  test('is found again as it was saved, and the history has it', async () => {
    await withSample(async (id, values) => {
      expect(await findService(who.tremblay, service, id)).toEqual({ id, version: 1, values: stored(values) })
      const [entry] = await read().select().from(audit).where(eq(audit.subjectId, id))
      expect(entry).toMatchObject({ action: `${kind}.add`, kind, before: null, after: stored(values) })
    })
  })

  test('its values before a change are what undo saves', async () => {
    await withSample(async (id, values) => {
      const renamed = { ...values, name: 'Autre nom', ...('code' in values ? { code: null } : {}) }
      expect(await saveService(by, who.tremblay, service, renamed, { id, version: 1 })).toBe(id)
      const entries = await read().select().from(audit).where(eq(audit.subjectId, id)).orderBy(audit.id)
      const before = entries.at(-1)?.before as Record<string, unknown>
      await saveService(by, who.tremblay, service, before, { id, version: 2 })
      expect((await findService(who.tremblay, service, id))?.values).toEqual(stored(values))
    })
  })

  test('a stale edit changes nothing', async () => {
    await withSample(async (id, values) => {
      const again = { ...values, ...('code' in values ? { code: null } : {}) }
      await saveService(by, who.tremblay, service, { ...again, name: 'Benoît l’a changé' }, { id, version: 1 })
      const late = await saveService(by, who.tremblay, service, { ...again, name: 'Trop tard' }, { id, version: 1 })
      expect(late).toBeUndefined()
      expect((await findService(who.tremblay, service, id))?.values.name).toBe('Benoît l’a changé')
    })
  })

  test('a name that is taken is refused', async () => {
    await withSample(async (_, values) => {
      const form = await formOf(who, service, { ...sample().values, name: values.name })
      expect(await posted(who.tremblay, service, form)).toHaveProperty('problems.name.key', 'nameTaken')
    })
  })

  test('while in use it is not deleted, unless something replaces it', async () => {
    await withSample(async id => {
      const use = { companyId: who.tremblay.id, ownerId: who.alice.id, slot: `test.${kind}`, kind: 'entry' as const }
      await keep(write => write.insert(links).values({ ...use, targetId: id }))
      const blocked = await removeServices(by, who.tremblay, service, [id], new Map())
      expect(blocked.get(id)).toEqual([{ id: who.alice.id, kind: 'person', name: who.alice.name }])
      expect(await findService(who.tremblay, service, id)).toBeDefined()

      await removeServices(by, who.tremblay, service, [id], new Map([[id, who.sales]]))
      expect(await findService(who.tremblay, service, id)).toBeUndefined()
      expect((await listUses(who.tremblay, [who.sales])).get(who.sales)).toContainEqual(
        expect.objectContaining({ id: who.alice.id }),
      )
      await keep(write => write.delete(links).where(eq(links.slot, `test.${kind}`)))
    })
  })

  test('another company neither sees nor changes it', async () => {
    await withSample(async (id, values) => {
      expect(await findService(who.other, service, id)).toBeUndefined()
      expect(await listServices(who.other, service)).toEqual([])
      const carol = { companyId: who.other.id, personId: who.carol.id, name: who.carol.name }
      expect(await saveService(carol, who.other, service, values, { id, version: 1 })).toBeUndefined()
      await removeServices(carol, who.other, service, [id], new Map())
      expect(await findService(who.tremblay, service, id)).toMatchObject({ version: 1 })
    })
  })
})

test('« Actif » boxes change what differs, each with its line in the history', async () => {
  const service = serviceOf('hunt-groups') as Service
  const { values } = samples['hunt-groups'](who)
  const id = (await saveService(by, who.tremblay, service, values)) ?? ''
  expect(await saveActive(by, who.tremblay, service, new Map([[id, false]]))).toBe(1)
  expect(await saveActive(by, who.tremblay, service, new Map([[id, false]]))).toBe(0)
  expect(await findService(who.tremblay, service, id)).toMatchObject({ version: 2, values: { active: false } })
  await removeServices(by, who.tremblay, service, [id], new Map())
})
