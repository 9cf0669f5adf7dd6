import type { By } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator } from '@/lib/auth/operator'
import type { Destination } from '@/lib/destinations/destination'
import type { Member } from '@/lib/services/places'
import { findService } from '@/lib/services/queries'
import type { Kept } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { demoAnnouncementId } from '../audio/announcements'
import type { SeedSound } from '../audio/melodies'
import { demoAdministrator, demoPersonId } from '../core'
import type { DemoCompany } from '../demo-companies'
import { demoScheduleId } from '../schedules'
import { seedId } from '../seed-id'

/** What the services of a demo company are made with. */
export type Demo = {
  by: By
  company: Company
  /** Adds a service, its other values as a new one has them; gives its id. */
  add<V>(service: Kept<V>, values: Partial<V>): Promise<string>
  /** Changes some values of a service at an instant, for the history to tell. */
  edit<V>(service: Kept<V>, id: string, at: number, values: Partial<V>): Promise<void>
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
  const id = (extension: string) => demoPersonId(demo, extension)
  return {
    by: demoAdministrator(demo),
    company,
    async add(service, values) {
      const id = seedId(`${company.id}/${service.kind}/${String(Object(values).name)}`)
      return (
        (await saveService(
          demoAdministrator(demo),
          company,
          service as Kept,
          { ...service.blank, ...values },
          undefined,
          { id },
        )) ?? ''
      )
    },
    async edit(service, id, at, values) {
      const was = await findService(company, service, id)
      if (!was) throw new Error(`${demo.name} has no ${service.kind} ${id}`)
      await saveService(demoAdministrator(demo, at), company, service as Kept, { ...was.values, ...values }, was)
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
