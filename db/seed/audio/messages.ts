import { greetings, voiceMessages, voicemail } from '../../schema'
import { keep } from '../../store'
import { demoPersonId } from '../core'
import type { DemoCompany } from '../demo-companies'
import { seedId } from '../seed-id'
import { seedSoundFile } from './sound'

const hour = 3_600_000
const callers: { name: string | null; number: string | null; hoursAgo: number; heard: boolean }[] = [
  { name: 'Marie Roy', number: '+14185550144', hoursAgo: 2, heard: false },
  { name: null, number: '+15145550177', hoursAgo: 5, heard: false },
  { name: null, number: null, hoursAgo: 27, heard: true },
]

/** The hunt groups that have a mailbox, with the address that is told of its messages. */
const shared: Record<string, { name: string; address: string }[]> = {
  erabliere: [
    { name: 'Comptes clients', address: 'comptes' },
    { name: 'Ventes', address: 'ventes' },
  ],
}

/**
 * The mailboxes of a demo company's first people and of its hunt groups: messages, a greeting, and a copy by e-mail for the first.
 */
export async function seedMessages(company: DemoCompany): Promise<void> {
  const [first, second] = company.people
  for (const person of [first, second])
    if (person) await seedMailbox(company, person.extension, demoPersonId(company, person.extension))
  for (const group of shared[company.key] ?? []) await seedShared(company, group)
  if (!first) return
  const companyId = seedId(company.key)
  const personId = demoPersonId(company, first.extension)
  const sound = await seedSoundFile(companyId, `${company.key}/greeting/${first.extension}`, 'welcome', 'greeting')
  const copyEmail = `${first.first.toLowerCase()}@${company.domain}`
  await keep(async write => {
    await sound.insert(write)
    await write.insert(greetings).values({ companyId, personId, slot: 'no-answer', soundId: sound.id })
    await write.insert(voicemail).values({ companyId, personId, noAnswerGreeting: 'no-answer', copy: true, copyEmail })
  })
}

async function seedShared(company: DemoCompany, group: { name: string; address: string }): Promise<void> {
  const companyId = seedId(company.key)
  const personId = seedId(`${companyId}/hunt-groups/${group.name}`)
  const notifyEmail = `${group.address}@${company.domain}`
  await keep(async write => {
    await write.insert(voicemail).values({ companyId, personId, lamp: false, notify: true, notifyEmail })
  })
  await seedMailbox(company, group.address, personId)
}

async function seedMailbox(company: DemoCompany, mailbox: string, personId: string): Promise<void> {
  const companyId = seedId(company.key)
  const now = Date.now()
  for (const [at, { name, number, hoursAgo, heard }] of callers.entries()) {
    const sound = await seedSoundFile(companyId, `${company.key}/message/${mailbox}/${at}`, 'message', 'message')
    const receivedAt = now - hoursAgo * hour
    const caller = { callerName: name, callerNumber: number, receivedAt, heardAt: heard ? now : null }
    await keep(async write => {
      await sound.insert(write)
      await write.insert(voiceMessages).values({ companyId, id: sound.id, personId, soundId: sound.id, ...caller })
    })
  }
}
