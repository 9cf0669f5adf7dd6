import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { newId } from '@/db/id'
import { audit, directory, licences, people, type voiceMessages } from '@/db/schema'
import { type By, keep, read } from '@/db/store'
import { type Entry, namesById } from '@/lib/audit/queries'
import { storyteller } from '@/lib/audit/words'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { saveLimit } from '@/lib/billing/spend'
import { valuesOf } from '@/lib/calling-plans/plan'
import { companyOwner, savePlan } from '@/lib/calling-plans/store'
import { saveMode } from '@/lib/company-mode/store'
import { addContact } from '@/lib/contacts/store'
import { saveDepartment } from '@/lib/departments/store'
import { saveTollPolicy } from '@/lib/destinations/store'
import { saveCriterion } from '@/lib/features/criteria/store'
import { checkWays } from '@/lib/features/destinations'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { featureOf, featuresOf, groups } from '@/lib/features/registry'
import { saveFeature } from '@/lib/features/store'
import type { Locale } from '@/lib/i18n/tags'
import { findNumber } from '@/lib/numbers/queries'
import { saveNumber } from '@/lib/numbers/store'
import { addPhone } from '@/lib/phones/store'
import { saveDisposition } from '@/lib/queues/dispositions/store'
import { saveOwnQueues } from '@/lib/queues/store'
import { DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import { addAnnouncement } from '@/lib/services/announcements/store'
import { findNight } from '@/lib/services/night-forwarding/queries'
import { saveNight, saveNightChoices } from '@/lib/services/night-forwarding/store'
import { findService, findSettings } from '@/lib/services/queries'
import { type PlainKind, serviceOf, services } from '@/lib/services/registry'
import { addSchedule } from '@/lib/services/schedules/store'
import type { Service } from '@/lib/services/service'
import { removeServices, saveService } from '@/lib/services/store'
import { saveWithheld } from '@/lib/services/withheld'
import { saveActive, saveRole } from '@/lib/users/account'
import { addUser } from '@/lib/users/add'
import { saveLine } from '@/lib/users/line'
import { postMacLink } from '@/lib/users/mac-link'
import { saveEmail, saveEmergency, saveProfile } from '@/lib/users/store'
import { saveGreeting } from '@/lib/voicemail/greetings'
import { saveDistributionList } from '@/lib/voicemail/lists'
import { removeMessages } from '@/lib/voicemail/messages'
import { findVoicemail, saveVoicemail } from '@/lib/voicemail/store'
import { makeCompany, type Sample, samples, type Who } from '../../services/samples'
import { newMaude } from '../../support/new-user'
import { freshStore } from '../../support/store'

let who: Who
let by: By
let alice: Viewer
beforeAll(async () => {
  freshStore()
  who = await makeCompany()
  by = who.by
  alice = { company: who.tremblay, by, person: who.alice, administers: true } as unknown as Viewer
})

const locales: Locale[] = ['fr', 'en']
const kinds = Object.keys(services) as PlainKind[]
const all = kinds.flatMap(kind => {
  const service = serviceOf(kind) as Service
  return service.settings ? [service, service.settings] : [service]
})

/** The words a choice has in its schema. */
function choicesOf(word: z.ZodType): string[] {
  const def = (word as unknown as { _zod: { def: Record<string, unknown> } })._zod.def
  const within = ['innerType', 'in', 'out', 'schema'].flatMap(part =>
    def[part] ? choicesOf(def[part] as z.ZodType) : [],
  )
  const entries = def.type === 'enum' ? Object.values(def.entries as Record<string, string>) : []
  return [...new Set([...entries, ...within])].filter(choice => choice !== '')
}

function made(kind: string, before: Entry['before'], after: Entry['after']): Entry {
  const subject = { kind, subjectId: newId(), subjectName: 'Essai', action: `${kind}.save` }
  const rest = { companyId: who.tremblay.id, id: newId(), at: 0, personId: who.alice.id, personName: 'Alice Tremblay' }
  return { ...rest, ...subject, before, after, address: null, undoneBy: null }
}

/** What the history tells of an entry; `raw`: what of it is written as the store has it. */
async function tell(entry: Entry, locale: Locale) {
  const names = await namesById(who.tremblay, locale)
  const told = storyteller({ locale, zone: 'America/Toronto', names }).tell(entry)
  const text = [
    told.sentence,
    ...told.changes.flatMap(change => [change.field, ...change.before, ...change.after]),
  ].join('\n')
  return {
    ...told,
    text,
    raw: [
      ...rawIn(text, entry, locale),
      ...bareLabels([{ field: told.kind }, ...told.changes], entry),
      ...(told.sentence.match(/\w+-settings/) ?? []),
    ],
  }
}

const someRaw = [
  /[\da-f]{8}-[\da-f]{4}-/, // an id
  /\+\d{8,}/, // a number as stored
  /\d{12}/, // milliseconds
  /\d{4}-\d\d-\d\dT/, // an instant
  /\[object|undefined|null\b|\bNaN\b/,
  /[a-z]{2}[A-Z]/, // a field's key
]

/** An English word of the store can be a word of an English sentence: it is looked for in the French one. */
function rawIn(text: string, entry: Entry, locale: Locale): string[] {
  const words = deepWords([entry.before, entry.after]).filter(
    word => /^[a-z]+(-[a-z0-9]+)*$/.test(word) && word !== submenu,
  )
  const shown = text.split(/[\n,:()·→« »\u00a0]+/).map(part => part.trim())
  const found = someRaw.map(pattern => text.match(pattern)?.[0]).filter(one => one !== undefined)
  return locale === 'en' ? found : [...found, ...words.filter(word => shown.includes(word))]
}

function bareLabels(changes: { field: string }[], { kind, before, after }: Entry): string[] {
  const keys = [kind, ...Object.keys({ ...before, ...after })]
  return changes.map(({ field }) => field).filter(field => keys.includes(field))
}

/** A submenu of the sample: its identifier is a French word. */
const submenu = 'service'

function deepWords(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(deepWords) : []
}

describe.each(locales)('in %s', locale => {
  test.each(all.map(({ kind }) => kind))('every field and every choice of %s has its words', async kind => {
    const service = all.find(one => one.kind === kind)
    for (const [field, word] of Object.entries(service?.schema.shape ?? {})) {
      if (field === 'menus') continue
      for (const choice of [...choicesOf(word as z.ZodType), true]) {
        const { changes, raw } = await tell(made(kind, null, { [field]: choice }), locale)
        expect(changes[0]?.field, field).not.toBe(field)
        expect(raw, `${field}: ${choice}`).toEqual([])
      }
    }
  })
})

/** Changes by way of the stores, of every kind there is. */
async function live() {
  const { tremblay, benoit, denis, hours, sales } = who
  for (const [id, name] of [
    [hours, 'Heures'],
    [who.holidays, 'Congés'],
  ] as const)
    await keep(write => write.update(directory).set({ name }).where(eq(directory.id, id)).then())
  for (const kind of kinds) {
    const service = serviceOf(kind) as Service
    const { values } = samples[kind](who) as Sample
    const id = (await saveService(by, tremblay, service, values)) ?? ''
    const stored = await findService(tremblay, service, id)
    const { name } = stored?.values ?? {}
    const bare = { ...(service.blank as Record<string, unknown>), name, extension: values.extension ?? null }
    const code = kind === 'authorization-codes' ? { code: '918273' } : {}
    await saveService(by, tremblay, service, { ...bare, ...code }, { id, version: 1 })
    await removeServices(by, tremblay, service, [id], new Map())
    if (!service.settings) continue
    const { id: settled, version } = await findSettings(tremblay, service.settings)
    const was = settled ? { id: settled, version } : undefined
    await saveService(by, tremblay, service.settings, service.settings.blank as never, was)
  }
  const day = { startDate: '2026-06-24', endDate: '2026-06-24', startTime: null, endTime: null }
  const weekly = { every: 'week', interval: 1, weekdays: [1, 2], ends: { kind: 'on', date: '2027-06-24' } } as const
  const nth = { every: 'month', interval: 2, on: { nth: -1, weekday: 5 }, ends: { kind: 'after', times: 3 } } as const
  const event = (name: string, recurrence: unknown) => ({ id: newId(), name, ...day, recurrence }) as never
  const events = [event('Congé', { every: 'never' }), event('Cours', weekly), event('Paie', nth)]
  await addSchedule(by, tremblay, { name: 'Fermetures', type: 'holiday', events })
  await addAnnouncement(by, tremblay, { name: 'Bienvenue', transcript: null, use: 'hold-music' }, sound('announcement'))

  const licenceId = newId()
  await keep(async write => {
    await write.insert(licences).values({ companyId: tremblay.id, id: licenceId, pack: 'premium', quantity: 9 })
    await write.update(people).set({ licenceId }).where(eq(people.id, benoit.id))
  })
  await liveFeatures()
  await livePeople(licenceId)

  await saveMode(by, tremblay, 0, { mode: 'closed', until: 1_900_000_000_000 })
  await saveNight(
    by,
    tremblay,
    0,
    { mode: 'automatic', business: hours, holiday: null, to: { kind: 'entry', id: denis.id } },
    'Nuit',
  )
  await saveNight(
    by,
    tremblay,
    (await findNight(tremblay)).version,
    { mode: 'off', business: null, holiday: null, to: null },
    'Nuit',
  )
  await saveNightChoices(by, tremblay, new Map([[benoit.id, 'off']]))
  const top = newId()
  await saveDepartment(by, tremblay, { name: 'Vente', parentId: null, callerName: null }, undefined, top)
  await saveDepartment(by, tremblay, { name: 'Détail', parentId: top, callerName: 'Érablière' }, undefined, newId())
  await saveWithheld(by, tremblay, new Set(['group-calls']))
  await savePlan(by, tremblay, companyOwner(tremblay), 0, {
    ...valuesOf(DEFAULT_PLAN),
    transfers: [{ kind: 'entry', id: who.denis.id }, null, null],
  })
  await saveTollPolicy(by, tremblay, { us: true, countries: ['FR', 'BE'], sipHosts: ['exemple.example'] })
  const plan = valuesOf(DEFAULT_PLAN)
  const opened = { ...plan, originating: { ...plan.originating, international: 'code' as const } }
  await savePlan(by, tremblay, { ...benoit, kind: 'person' }, 0, opened)
  await saveLimit(tremblay, by, 12_500, 0)
  await saveOwnQueues(alice, { state: 'unavailable', code: 'DINER' }, [])
  const number = await findNumber(tremblay, who.number)
  if (number)
    await saveNumber(alice, number, number.version, {
      ownerId: sales,
      departmentId: top,
      label: 'Ligne',
      active: false,
      ringPattern: 'longLong',
      dnisName: 'Ventes',
      dnisPriority: 0,
      entranceSounds: [who.announcement],
      comfortSounds: [],
      musicSounds: [],
      whisperSounds: [who.announcement],
    })
  const lemieux = { name: 'Lemieux', organisation: null, email: null, number: '+14185550161', mobile: null }
  await addContact(alice, { ...lemieux, personal: false })
  await addContact(alice, { ...lemieux, personal: true })
  const phone = { name: 'Bureau', mac: '805ec0000001', serial: 'A1', location: null } as const
  await addPhone(alice, { ...phone, model: 'yealink-t54w', ownerId: benoit.id })
}

const sound = (use: 'announcement' | 'greeting') => ({
  ...{ id: newId(), companyId: who.tremblay.id, use, bytes: 16_044, rate: 8_000, durationMs: 61_000, createdAt: 0 },
})

async function liveFeatures() {
  const { tremblay, benoit } = who
  const typed: Record<string, Record<string, string>> = {
    'forwarding-always': { active: 'on', to: '*55 2003', ringSplash: 'on' },
    'forwarding-no-answer': { active: 'on', to: '2003', rings: '4' },
    'forwarding-selective': { active: 'on', to: '2003', ringSplash: 'on' },
    'call-recording': { recording: 'on-demand', notice: 'beep', repeatSeconds: '60', recordsVoicemail: 'on' },
    'speed-dial-8': { 'dials.0.code': '2', 'dials.0.to': '2003', 'dials.0.description': 'Denis' },
    'speed-dial-100': { 'dials.0.code': '07', 'dials.0.to': '2003', 'dials.0.description': 'Denis' },
    'sequential-ring': {
      active: 'on',
      baseFirst: 'on',
      rings: '3',
      callerMayStop: 'on',
      continueIfBusy: 'on',
      'phones.0.to': '2003',
      'phones.0.rings': '4',
    },
    'simultaneous-ring': { active: 'on', skipOnCall: 'on', 'phones.0.to': '2003', 'phones.0.confirm': 'on' },
    'remote-office': { active: 'on', number: '418 555-0123' },
    'incoming-plan': { active: 'on', insideCalls: 'on', outsideCalls: 'redirectedOnly' },
    intercept: {
      active: 'on',
      announcement: who.announcement,
      newNumber: '418 555-0123',
      to: '2003',
      toVoicemail: 'on',
    },
  }
  for (const effect of ['apply', 'own', 'except'] as const) {
    const rule = {
      name: `Règle ${effect === 'own' ? 1 : effect === 'apply' ? 2 : 3}`,
      active: true,
      effect,
      to: null,
      callers: 'listed' as const,
    }
    const more = {
      numbers: ['+14185550161', '2003'],
      anonymous: true,
      unavailable: true,
      schedule: who.hours,
      holiday: who.holidays,
      version: 0,
    }
    const to = { kind: 'number', number: '+14185550123' } as const
    await saveCriterion(by, tremblay, benoit, 'forwarding-selective', null, { ...rule, ...more }, to)
    await saveCriterion(by, tremblay, benoit, 'selective-rejection', null, { ...rule, ...more, callers: 'any' }, null)
  }
  for (const { name } of groups.flatMap(group => featuresOf[group])) {
    const feature = featureOf(name)
    const form = new FormData()
    for (const [field, value] of Object.entries(typed[name] ?? { active: 'on', to: '2003' })) form.set(field, value)
    const { values, problems } = feature?.read(form) ?? {}
    if (!feature || !values) throw new Error(`${name}: ${JSON.stringify(problems)}`)
    const { ways } = await checkWays(tremblay, benoit.id, values)
    const { version } = (await findLine(tremblay, benoit.id)).rows[name]
    await saveFeature(by, tremblay, benoit, { name, version }, values, ways, await imageWith(tremblay, feature))
  }
}

async function livePeople(licenceId: string) {
  const { tremblay, benoit, denis } = who
  const person = () => personOf(alice, benoit.id)
  const version = async () => (await person()).entry.version
  const own = { title: 'Chef', mobile: '+14185550199', pager: null, locale: 'en', zone: 'America/Halifax' } as const
  await saveProfile(by, tremblay, await person(), { ...own, province: 'NB', version: await version() })
  const at = {
    emergencyUnit: null,
    emergencyStreet: '1, rue du Fort',
    emergencyCity: 'Québec',
    emergencyProvince: 'QC',
  } as const
  const address = { ...at, emergencyPostalCode: 'G1R 4S9', confirmed: true, consent: true }
  await saveEmergency(by, tremblay, await person(), { ...address, version: await version() }, Date.now())
  await saveEmail(by, tremblay, await person(), await version(), 'autre@exemple.example')
  const line = { licenceId: null, number: null, extension: '299', callerNumber: who.number, follow: false }
  await saveLine(by, tremblay, await person(), { ...line, version: await version() })
  await saveRole(by, tremblay, await person(), 'administrator')
  await saveActive(by, tremblay, await person(), false)
  await postMacLink(by, tremblay, await person(), Date.now())
  await addUser(
    by,
    tremblay,
    newMaude(licenceId, {
      extension: '277',
      locale: 'fr',
      zone: 'America/Toronto',
      model: 'yealink-t54w',
      mac: '80:5E:C0:00:00:09',
    }),
    Date.now(),
  )
  const call = { companyId: tremblay.id, startedAt: 0, id: 'one', disposition: null }
  await saveDisposition(by, call, 'Soutien', 'VENTE')
  const settings = await findVoicemail(tremblay, benoit.id)
  const changed = {
    handling: 'email',
    busyGreeting: 'busy',
    noAnswerGreeting: 'alternate-1',
    afterGreeting: 'forward',
    keptDays: 0,
    mailboxMinutes: 50,
  } as const
  const more = {
    notifyNumber: '+14185550111',
    deliveryEmail: 'moi@exemple.example',
    sendAll: true,
    lamp: false,
    notify: true,
    notifyText: true,
    copy: true,
    transferOnZero: true,
    extendedAway: true,
    awayWithoutMessage: true,
    greetingOnly: true,
    autoLogin: true,
    personalName: true,
    active: false,
    sendBusy: false,
    sendNoAnswer: false,
    rings: 7,
    notifyEmail: 'a@exemple.example',
    copyEmail: 'b@exemple.example',
  }
  await saveVoicemail(
    by,
    tremblay,
    benoit,
    { ...settings, ...changed, ...more },
    { zero: { kind: 'entry', id: denis.id }, forwardTo: { kind: 'voicemail', id: denis.id } },
  )
  await saveDistributionList(by, tremblay, benoit, { number: 3, name: 'Équipe', members: ['2003', '+14185550123'] })
  await saveGreeting(by, tremblay, benoit, { slot: 'alternate-1', name: 'Congés' }, sound('greeting'))
  await saveGreeting(by, tremblay, benoit, { slot: 'alternate-1', name: 'Vacances' }, sound('greeting'))
  const message = {
    id: newId(),
    personId: benoit.id,
    companyId: tremblay.id,
    receivedAt: 1_790_000_000_000,
    callerNumber: '+14185550177',
  }
  await removeMessages(by, tremblay, benoit, [
    { ...message, soundId: newId() } as unknown as typeof voiceMessages.$inferSelect as never,
  ])
}

test('whatever the stores note is told without a raw value, in both languages', async () => {
  await live()
  const entries = await read().select().from(audit).where(eq(audit.companyId, who.tremblay.id)).orderBy(asc(audit.id))
  const raw: string[] = []
  for (const entry of entries)
    for (const locale of locales) {
      const told = await tell(entry, locale)
      if (locale === 'en' && /« /.test(told.sentence)) raw.push(`${entry.action}: French in English`)
      for (const one of told.raw)
        raw.push(
          `${entry.action} (${locale}): ${told.text.split('\n').find(line => line.includes(one))} | ${told.sentence}`,
        )
    }
  expect(new Set(entries.map(({ kind }) => kind)).size).toBeGreaterThan(45)
  expect(raw).toEqual([])
})

test.each(all.map(({ kind }) => kind))('no two fields of %s have the same name', async kind => {
  const fields = Object.keys(all.find(one => one.kind === kind)?.schema.shape ?? {}).filter(field => field !== 'menus')
  const after = Object.fromEntries(fields.map(field => [field, true]))
  for (const locale of locales) {
    const labels = (await tell(made(kind, null, after), locale)).changes.map(({ field }) => field)
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
  }
})

test('so is what is noted without a form', async () => {
  const at = 1_790_000_000_000
  for (const [kind, after] of Object.entries({
    invoice: { total: 12_345, period: '2026-10', reason: 'Erreur', to: 'comptes@exemple.example' },
    person: { issuer: 'https://connexion.exemple.example' },
    people: {
      activationMail: 'a@exemple.example',
      activatedAt: at,
      authenticator: true,
      passkey: 'Téléphone',
      follow: true,
    },
    company: { requireSso: true, administrator: 'Alice Tremblay', email: 'a@exemple.example' },
    'voice-messages': { receivedAt: at, callerNumber: '+14185550123' },
    'selective-rejection': { featureActive: true },
    greetings: { slot: 'no-answer', name: 'Congés', replaced: true },
  }))
    for (const locale of locales) expect((await tell(made(kind, null, after), locale)).raw, kind).toEqual([])
})

test('a change is told as people say it', async () => {
  const number = made('numbers', { active: true }, { active: false })
  const told = await tell({ ...number, subjectName: '+14185550123' }, 'fr')
  expect(told.sentence.replaceAll('\u00a0', ' ')).toBe(
    'Alice Tremblay a modifié : Numéro de téléphone « 418 555-0123 »',
  )
  expect(told.changes).toEqual([{ field: 'Actif', before: ['oui'], after: ['non'] }])
  const operator = {
    ...made('company', null, { requireSso: true }),
    action: 'company.sso',
    personId: null,
    personName: 'operator',
  }
  const invoice = made('invoice', null, { period: '2026-10', total: 12_345 })
  expect((await tell(invoice, 'fr')).changes.map(({ after }) => after[0]?.replaceAll('\u00a0', ' '))).toEqual([
    'octobre 2026',
    '123,45 $',
  ])
  expect((await tell(operator, 'en')).sentence).toMatch(/^Your provider /)
  expect((await tell(made('numbers', { ownerId: newId() }, { ownerId: null }), 'fr')).changes[0]?.before).toEqual([
    '(supprimé)',
  ])
})
