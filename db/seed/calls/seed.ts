import { and, eq, ne } from 'drizzle-orm'
import { append } from '@/db/calls/append'
import { listCallRates } from '@/lib/billing/lists'
import { codesOf } from '@/lib/queues/codes'
import { type Rate, rateTable } from '@/lib/rating/rate'
import type { Region } from '@/lib/schedules/holidays'
import { callCenterSettings, callCenters, directory, members } from '../../schema'
import { read } from '../../store'
import { demoPersonId, demoStart } from '../core'
import type { DemoCompany } from '../demo-companies'
import { seedId } from '../seed-id'
import { callsOf } from './calls-of'
import { contactsOf } from './contacts'
import type { Office } from './office'
import { randomOf } from './random'

/** Sugar season in spring and gifts in December; a clinic is quieter in summer. */
const paces: Record<string, { daily: number; season: number[] }> = {
  erabliere: { daily: 130, season: [0.9, 1.05, 1.6, 1.45, 1, 0.9, 0.7, 0.8, 0.95, 1.05, 1.2, 1.4] },
  harbourview: { daily: 60, season: [1, 1, 1.05, 1, 1, 0.95, 0.75, 0.8, 1.15, 1.1, 1.05, 0.9] },
}

const receiving = new Set(['Ventes', 'Service à la clientèle', 'Reception'])
/** What takes calls to the main number; a call centre most of them. */
const answeringKinds = ['auto-attendants', 'call-centers', 'hunt-groups']

/** The demo company's calls from its first day to now: last in the seeding, since they use its people, services and rates. */
export async function seedCalls(company: DemoCompany): Promise<void> {
  const { daily, season } = paces[company.key] ?? { daily: 50, season: [] }
  const rates = rateTable((await listCallRates()) as Rate[])
  const pace = { zone: company.zone, region: company.province as Region, daily, season }
  let batch = []
  for (const calls of callsOf(await officeOf(company), pace, demoStart, Date.now(), rates)) {
    batch.push(...calls)
    if (batch.length < 5_000) continue
    await append(batch)
    batch = []
  }
  await append(batch)
}

async function officeOf(company: DemoCompany): Promise<Office> {
  const companyId = seedId(company.key)
  const services = await read()
    .select({ id: directory.id, extension: directory.extension, kind: directory.kind })
    .from(directory)
    .where(and(eq(directory.companyId, companyId), ne(directory.kind, 'person')))
    .orderBy(directory.id)
  const people = company.people
    .filter(person => !person.status)
    .map((person, place) => ({
      id: demoPersonId(company, person.extension),
      extension: person.extension,
      number: person.number ?? null,
      department: person.department,
      weight: 1 + ((place * 7) % 5),
    }))
  const agents = await read()
    .select({ ownerId: members.ownerId, personId: members.personId })
    .from(members)
    .where(and(eq(members.companyId, companyId), eq(members.role, 'agents')))
  const asking = await read()
    .select({ id: callCenters.id })
    .from(callCenters)
    .where(and(eq(callCenters.companyId, companyId), eq(callCenters.dispositions, true)))
  const [settings] = await read().select().from(callCenterSettings).where(eq(callCenterSettings.companyId, companyId))
  const codes = codesOf(settings?.dispositionCodes ?? null).map(({ code }) => code)
  const isAgent = new Set(agents.map(({ ownerId, personId }) => `${ownerId} ${personId}`))
  return {
    companyId,
    mainNumber: company.mainNumber,
    tollFree: company.numbers.find(number => number.startsWith('+18')) ?? null,
    trunk: company.subscriptions.some(({ product }) => product === 'sip-trunking'),
    people,
    answering: people.filter(person => receiving.has(person.department)),
    services: services
      .filter(({ kind }) => answeringKinds.includes(kind))
      .flatMap(service => (service.kind === 'call-centers' ? [service, service, service] : [service]))
      .map(service => ({
        ...service,
        agents: people.filter(({ id }) => isAgent.has(`${service.id} ${id}`)),
        codes: asking.some(({ id }) => id === service.id) ? codes : [],
      })),
    contacts: contactsOf(company.mainNumber.slice(2, 5), randomOf(company.key)),
  }
}
