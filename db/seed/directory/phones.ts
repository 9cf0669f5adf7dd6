import { type Model, models } from '@/lib/phones/models'
import { phones } from '../../schema'
import { keep } from '../../store'
import { demoPersonId, demoStart } from '../core'
import type { DemoCompany, DemoPerson } from '../demo-companies'
import { seedId } from '../seed-id'

const desks: Model[] = ['yealink-t54w', 'yealink-t46u', 'poly-vvx350', 'cisco-8851']

/** The demo has no switch: its phones stay registered, but for one that is unplugged. */
const registered = Date.UTC(2040, 0, 1)
const unplugged = '214'

/** A desk phone for everybody, a soft phone for those who travel, and a spare in the cupboard. */
export async function seedPhones(company: DemoCompany): Promise<void> {
  await keep(async write => {
    const add = (key: string, model: Model, name: string, person?: DemoPerson, mac: string | null = null) => {
      const inUse = !!person && !person.status && (!!mac || models[model].kind === 'soft')
      return write.insert(phones).values({
        companyId: seedId(company.key),
        id: seedId(`${company.key}/phone/${key}`),
        name,
        model,
        kind: models[model].kind,
        mac,
        ownerId: person ? demoPersonId(company, person.extension) : null,
        location: person?.department ?? null,
        boundAt: inUse ? demoStart : null,
        seenAt: inUse ? demoStart : null,
        onlineUntil: inUse && key !== unplugged ? registered : null,
        userAgent: inUse ? `${models[model].maker} ${models[model].name}` : null,
        createdAt: demoStart,
      })
    }
    for (const [at, person] of company.people.entries()) {
      const model = desks[at % desks.length] ?? 'yealink-t54w'
      const mac = person.status ? null : `805ec0${seedId(`${company.key}/mac/${person.extension}`).slice(0, 6)}`
      await add(person.extension, model, `${models[model].name} ${person.extension}`, person, mac)
      if (person.pack === 'premium')
        await add(`${person.extension}/soft`, 'softphone', `Softphone ${person.extension}`, person)
    }
    await add(
      'spare',
      'yealink-t46u',
      company.locale === 'fr' ? 'T46U de rechange' : 'Spare T46U',
      undefined,
      `805ec0${seedId(`${company.key}/mac/spare`).slice(0, 6)}`,
    )
  })
}
