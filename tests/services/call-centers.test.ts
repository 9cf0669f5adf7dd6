import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit } from '@/db/schema'
import { read } from '@/db/store'
import { undo } from '@/lib/audit/undo/undo'
import type { Viewer } from '@/lib/auth/viewer'
import { posted } from '@/lib/services/posted'
import { findSettings, findShowing } from '@/lib/services/queries'
import { services } from '@/lib/services/registry'
import type { Service, Values } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { freshStore } from '../support/store'
import { formOf } from './posting'
import { makeCompany, samples, type Who } from './samples'

const kind = services['call-centers'] as Service
const settings = kind.settings as Service

let who: Who
let center: Values
beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  center = { ...samples['call-centers'](who).values, name: 'Accueil' }
})

async function problemsOf(service: Service, values: Values, otherwise: Record<string, string> = {}) {
  return (await posted(who.tremblay, service, await formOf(who, service, values, otherwise))).problems
}

async function saveSettings(values: Values) {
  const { id = '', version } = await findSettings(who.tremblay, settings)
  await saveService(who.by, who.tremblay, settings, { ...settings.blank, ...values }, { id, version })
}

test('a call centre asks for a code of the company’s list, however it is written, or for none', async () => {
  expect(await problemsOf(kind, center)).toBeUndefined()
  expect(await problemsOf(kind, center, { unavailableCode: 'pause' })).toBeUndefined()
  expect(await problemsOf(kind, center, { unavailableCode: '' })).toBeUndefined()
  expect(await problemsOf(kind, center, { unavailableCode: 'DINER' })).toEqual({
    unavailableCode: { key: 'codeNotListed', params: { code: 'DINER' } },
  })
  expect((await findShowing(who.tremblay, 'fr')).unavailableCodes).toEqual([{ code: 'PAUSE', description: 'Pause' }])
})

test('a code that call centres ask for stays on the list, and the refusal names them', async () => {
  await saveService(who.by, who.tremblay, kind, center)
  await saveService(who.by, who.tremblay, kind, { ...center, name: 'Garantie', extension: '7346', numbers: [] })
  const refusal = { unavailableCodes: { key: 'codeInUse', params: { code: 'PAUSE', centers: 'Accueil, Garantie' } } }
  const typed = (unavailableCodes: string) => ({ ...settings.blank, unavailableCodes })
  expect(await problemsOf(settings, typed('DINER Dîner'))).toEqual(refusal)
  expect(await problemsOf(settings, typed(''))).toEqual(refusal)
  expect(await problemsOf(settings, typed('DINER Dîner\npause Courte pause'))).toBeUndefined()
})

test('undo refuses what would take the code away, too', async () => {
  const alice = { company: who.tremblay, by: who.by, person: who.alice, administers: true } as unknown as Viewer
  await saveSettings({ unavailableCodes: null })
  await saveSettings({ unavailableCodes: 'PAUSE Pause' })
  const [first, , last] = await read().select().from(audit).where(eq(audit.kind, settings.kind)).orderBy(audit.id)
  if (!first || !last) throw new Error('Nothing was changed')
  await saveService(who.by, who.tremblay, kind, center)
  expect((await undo(alice, last))?.key).toBe('codeInUse')
  expect((await undo(alice, first))?.key).toBe('codeInUse')
})
