import type { By } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator, operator } from '@/lib/auth/operator'
import type { Destination } from '@/lib/destinations/destination'
import type { Member } from '@/lib/services/places'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { demoAnnouncementId } from '../audio/announcements'
import type { SeedSound } from '../audio/melodies'
import { demoPersonId } from '../core'
import type { DemoCompany } from '../demo-companies'
import { demoScheduleId } from '../schedules'
import { seedId } from '../seed-id'

/** What the services of a demo company are made with. */
export type Demo = {
  company: Company
  /** Adds a service, its other values as a new one has them; gives its id. */
  add<V>(service: Kept<V>, values: Partial<V>): Promise<string>
  people(...extensions: string[]): Member[]
  weighted(weights: Record<string, number>): Member[]
  person(extension: string): Destination
  mailbox(extension: string): Destination
  department(name: string): string
  sound(name: SeedSound): string
  schedule(type: 'time' | 'holiday'): string
}

export async function demoOf(demo: DemoCompany): Promise<Demo | undefined> {
  const company = await companyForOperator(seedId(demo.key))
  if (!company) return undefined
  const by: By = operator(company, 'Demo')
  const id = (extension: string) => demoPersonId(demo, extension)
  return {
    company,
    async add(service, values) {
      const id = seedId(`${company.id}/${service.kind}/${String(Object(values).name)}`)
      return (await saveService(by, company, service as Kept, { ...service.blank, ...values }, undefined, id)) ?? ''
    },
    people: (...extensions) => extensions.map(one => ({ id: id(one), weight: null, skill: null })),
    weighted: weights => Object.entries(weights).map(([one, weight]) => ({ id: id(one), weight, skill: null })),
    person: extension => ({ kind: 'entry', id: id(extension) }),
    mailbox: extension => ({ kind: 'voicemail', id: id(extension) }),
    department: name => seedId(`${demo.key}/department/${name}`),
    sound: name => demoAnnouncementId(demo, name),
    schedule: type => demoScheduleId(demo, type),
  }
}
