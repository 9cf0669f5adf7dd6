import { and, eq } from 'drizzle-orm'
import { companyForOperator } from '@/lib/auth/operator'
import type { Destination } from '@/lib/destinations/destination'
import { saveLink } from '@/lib/destinations/store'
import { defaults } from '@/lib/features/defaults'
import type { FeatureName } from '@/lib/features/line'
import { postActivation } from '@/lib/users/activation'
import { criteria, criterionNumbers, features, otherPhones, people, speedDials } from '../../schema'
import { keep, read, type Writer } from '../../store'
import { demoPersonId } from '../core'
import type { DemoCompany } from '../demo-companies'
import { seedId } from '../seed-id'
import { type DemoLine, demoLines } from './lines'

type To = NonNullable<DemoLine['dials']>[number]['to']

/** Sets the lines of a demo company's people, and sends the activation mails of those who wait for one. */
export async function seedLines(company: DemoCompany): Promise<void> {
  const companyId = seedId(company.key)
  const destination = (to: To): Destination =>
    'number' in to
      ? { kind: 'number', number: to.number }
      : { kind: to.mailbox ? 'voicemail' : 'entry', id: demoPersonId(company, to.extension) }
  await keep(async write => {
    for (const line of demoLines[company.key] ?? [])
      await seedLine(write, companyId, demoPersonId(company, line.extension), line, destination)
  })
  await seedActivations(company, companyId)
}

async function seedLine(
  write: Writer,
  companyId: string,
  personId: string,
  line: DemoLine,
  destination: (to: To) => Destination,
) {
  const own = { companyId, personId }
  const link = (slot: string, to: To) => saveLink(write, companyId, personId, slot, destination(to))
  if (line.mobile || line.agent)
    await write
      .update(people)
      .set({ mobile: line.mobile, agentState: line.agent })
      .where(and(eq(people.companyId, companyId), eq(people.id, personId)))
  for (const [name, { slot, to, ...row }] of Object.entries(line.features ?? {})) {
    const kept = { ...defaults[name as FeatureName], ...row, active: true, version: 1 }
    await write.insert(features).values({ ...own, ...kept })
    if (slot && to) await link(slot, to)
  }
  for (const [at, { feature, to, rings = null }] of (line.others ?? []).entries()) {
    await write.insert(otherPhones).values({ ...own, feature, position: at + 1, rings, confirm: 'number' in to })
    await link(`${feature}.${at + 1}`, to)
  }
  if (line.selective) {
    const id = seedId(`${personId}/selective`)
    const rule = { effect: 'apply', callers: 'listed', anonymous: false, unavailable: false, active: true } as const
    await write
      .insert(criteria)
      .values({ ...own, id, feature: 'forwarding-selective', position: 1, name: line.selective.name, ...rule })
    await write
      .insert(criterionNumbers)
      .values(line.selective.numbers.map(number => ({ companyId, criterionId: id, number })))
  }
  for (const { code, to, description } of line.dials ?? []) {
    await write.insert(speedDials).values({ ...own, code, description })
    await link(`speed-dial.${code}`, to)
  }
}

async function seedActivations(company: DemoCompany, companyId: string) {
  const proven = await companyForOperator(companyId)
  if (!proven) return
  for (const { extension, status } of company.people) {
    if (status !== 'pending') continue
    const id = demoPersonId(company, extension)
    const [person] = await read()
      .select()
      .from(people)
      .where(and(eq(people.companyId, companyId), eq(people.id, id)))
    if (person) await keep(write => postActivation(write, proven, person, Date.now()))
  }
}
