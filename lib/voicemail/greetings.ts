import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type greetingSlots, greetings, sounds, voicemail } from '@/db/schema'
import { afterChange, type By, change, read, type Writer } from '@/db/store'
import { audioSize, removeAudio } from '@/lib/audio/files'
import { addSound, dropSound, type NewSound } from '@/lib/audio/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'

export type GreetingSlot = (typeof greetingSlots)[number]
export type Greeting = {
  slot: GreetingSlot
  name: string | null
  soundId: string
  durationMs: number
  missing: boolean
}
type Owner = Pick<Person, 'id' | 'name'>

/** A person's recordings by slot. */
export async function listGreetings(company: Company, personId: string): Promise<Map<GreetingSlot, Greeting>> {
  const rows = await read()
    .select({
      slot: greetings.slot,
      name: greetings.name,
      soundId: greetings.soundId,
      durationMs: sounds.durationMs,
    })
    .from(greetings)
    .innerJoin(sounds, and(eq(sounds.companyId, greetings.companyId), eq(sounds.id, greetings.soundId)))
    .where(and(eq(greetings.companyId, company.id), eq(greetings.personId, personId)))
  const all = rows.map(async row => ({ ...row, missing: (await audioSize(company.id, row.soundId)) === null }))
  return new Map((await Promise.all(all)).map(greeting => [greeting.slot, greeting]))
}

const one = (company: Company, person: Owner, slot: GreetingSlot) =>
  and(eq(greetings.companyId, company.id), eq(greetings.personId, person.id), eq(greetings.slot, slot))

/** Saves a person's recording: a written sound, or with none the name alone. Throws `BadAudio` over the quota. */
export async function saveGreeting(
  by: By,
  company: Company,
  person: Owner,
  { slot, name }: { slot: GreetingSlot; name: string | null },
  sound?: NewSound,
): Promise<void> {
  const replaced = await change(by, 'greetings.save', async (write, note) => {
    const [before] = await write
      .select()
      .from(greetings)
      .where(one(company, person, slot))
    if (sound) await addSound(write, sound, before?.soundId)
    const key = { companyId: company.id, personId: person.id, slot }
    if (before)
      await write
        .update(greetings)
        .set({ name, ...(sound && { soundId: sound.id }) })
        .where(one(company, person, slot))
    else if (sound) await write.insert(greetings).values({ ...key, name, soundId: sound.id })
    if (before && sound) await dropSound(write, company.id, before.soundId)
    const image = before ? { slot, name: before.name } : null
    const after = { slot, name, replaced: Boolean(before && sound) }
    await note({ kind: 'greetings', id: person.id, name: person.name, before: image, after })
    return sound ? before?.soundId : undefined
  })
  if (replaced) await afterChange(() => removeAudio(company.id, replaced))
}

/** Removes a person's recording; settings that played it play the default greeting again. */
export async function removeGreeting(by: By, company: Company, person: Owner, slot: GreetingSlot): Promise<void> {
  const removed = await change(by, 'greetings.remove', async (write, note) => {
    const [before] = await write
      .select()
      .from(greetings)
      .where(one(company, person, slot))
    if (!before) return undefined
    await write.delete(greetings).where(one(company, person, slot))
    await dropSound(write, company.id, before.soundId)
    await playDefault(write, company, person, slot)
    const image = { slot, name: before.name }
    await note({ kind: 'greetings', id: person.id, name: person.name, before: image, after: null })
    return before.soundId
  })
  if (removed) await afterChange(() => removeAudio(company.id, removed))
}

async function playDefault(write: Writer, company: Company, person: Owner, slot: GreetingSlot): Promise<void> {
  const owner = and(eq(voicemail.companyId, company.id), eq(voicemail.personId, person.id))
  if (slot === 'busy')
    await write
      .update(voicemail)
      .set({ busyGreeting: 'default' })
      .where(and(owner, eq(voicemail.busyGreeting, slot)))
  else if (slot === 'name') await write.update(voicemail).set({ personalName: false }).where(owner)
  else if (slot !== 'away')
    await write
      .update(voicemail)
      .set({ noAnswerGreeting: 'default' })
      .where(and(owner, eq(voicemail.noAnswerGreeting, slot)))
}
