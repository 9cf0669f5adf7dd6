import { greetings, voiceMessages, voicemail } from '../../schema'
import { keep } from '../../store'
import { demoPersonId } from '../core'
import type { DemoCompany, DemoPerson } from '../demo-companies'
import { seedId } from '../seed-id'
import { seedSoundFile } from './sound'

const hour = 3_600_000
const callers: { name: string | null; number: string | null; hoursAgo: number; heard: boolean }[] = [
  { name: 'Marie Roy', number: '+14185550144', hoursAgo: 2, heard: false },
  { name: null, number: '+15145550177', hoursAgo: 5, heard: false },
  { name: null, number: null, hoursAgo: 27, heard: true },
]

/** The mailboxes of a demo company's first people: messages, a greeting, and a copy by e-mail for the first. */
export async function seedMessages(company: DemoCompany): Promise<void> {
  const [first, second] = company.people
  for (const person of [first, second]) if (person) await seedMailbox(company, person)
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

async function seedMailbox(company: DemoCompany, { extension }: DemoPerson): Promise<void> {
  const companyId = seedId(company.key)
  const personId = demoPersonId(company, extension)
  const now = Date.now()
  for (const [at, { name, number, hoursAgo, heard }] of callers.entries()) {
    const sound = await seedSoundFile(companyId, `${company.key}/message/${extension}/${at}`, 'message', 'message')
    const receivedAt = now - hoursAgo * hour
    const caller = { callerName: name, callerNumber: number, receivedAt, heardAt: heard ? now : null }
    await keep(async write => {
      await sound.insert(write)
      await write.insert(voiceMessages).values({ companyId, id: sound.id, personId, soundId: sound.id, ...caller })
    })
  }
}
