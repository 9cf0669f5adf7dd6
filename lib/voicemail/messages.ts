import 'server-only'
import { and, desc, eq, gte, inArray, isNull, lt } from 'drizzle-orm'
import { sounds, voiceMessages } from '@/db/schema'
import { type By, change, keep, type Reader, read } from '@/db/store'
import { audioSize, removeAudio } from '@/lib/audio/files'
import { dropSound } from '@/lib/audio/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { oldestKept } from './mailbox'
import { findVoicemail } from './store'

export type Message = {
  id: string
  soundId: string
  callerNumber: string | null
  callerName: string | null
  receivedAt: number
  heardAt: number | null
  durationMs: number
}
type Owner = Pick<Person, 'id' | 'name'>
type Kept = { keptDays: number; now: number }

function inMailbox(companyId: string, personId: string, { keptDays, now }: Kept) {
  const oldest = oldestKept(keptDays, now)
  const own = and(eq(voiceMessages.companyId, companyId), eq(voiceMessages.personId, personId))
  return oldest === null ? own : and(own, gte(voiceMessages.receivedAt, oldest))
}

/** The messages of a mailbox, newest first; those that have aged out are not there any more. */
export function messagesOf(reader: Reader, companyId: string, personId: string, kept: Kept): Promise<Message[]> {
  return reader
    .select({
      id: voiceMessages.id,
      soundId: voiceMessages.soundId,
      callerNumber: voiceMessages.callerNumber,
      callerName: voiceMessages.callerName,
      receivedAt: voiceMessages.receivedAt,
      heardAt: voiceMessages.heardAt,
      durationMs: sounds.durationMs,
    })
    .from(voiceMessages)
    .innerJoin(sounds, and(eq(sounds.companyId, voiceMessages.companyId), eq(sounds.id, voiceMessages.soundId)))
    .where(inMailbox(companyId, personId, kept))
    .orderBy(desc(voiceMessages.receivedAt), desc(voiceMessages.id))
}

export function listMessages(company: Company, personId: string, kept: Kept): Promise<Message[]> {
  return messagesOf(read(), company.id, personId, kept)
}

/** Which of these messages have lost their file. */
export async function missingMessages(company: Company, messages: Message[]): Promise<Set<string>> {
  const sizes = await Promise.all(messages.map(({ soundId }) => audioSize(company.id, soundId)))
  return new Set(messages.filter((_, at) => sizes[at] === null).map(({ id }) => id))
}

/** How many messages of a mailbox nobody has heard: what the lamp shows. */
export function countNew(company: Company, personId: string, kept: Kept): Promise<number> {
  return read().$count(voiceMessages, and(inMailbox(company.id, personId, kept), isNull(voiceMessages.heardAt)))
}

/** How many voice messages would be deleted with an owner. */
export function countMessages(company: Company, ownerId: string): Promise<number> {
  return read().$count(voiceMessages, and(eq(voiceMessages.companyId, company.id), eq(voiceMessages.personId, ownerId)))
}

/** How many messages of a mailbox nobody has heard by now, as long as its settings keep them. */
export async function countUnheard(company: Company, ownerId: string, now = Date.now()): Promise<number> {
  const { keptDays } = await findVoicemail(company, ownerId)
  return countNew(company, ownerId, { keptDays, now })
}

/** Marks messages of a mailbox as heard at an instant, or as new again (null). Bookkeeping: not in the history. */
export async function markMessages(company: Company, personId: string, ids: string[], heardAt: number | null) {
  const own = and(eq(voiceMessages.companyId, company.id), eq(voiceMessages.personId, personId))
  await keep(write =>
    write
      .update(voiceMessages)
      .set({ heardAt })
      .where(and(own, inArray(voiceMessages.id, ids))),
  )
}

/** Notes in the history that somebody else than its owner listened to a message. */
export async function noteHeard(by: By, person: Owner, message: Message): Promise<void> {
  await change(by, 'voice-messages.listen', (_, note) =>
    note({ kind: 'voice-messages', id: person.id, name: person.name, before: null, after: about(message) }),
  )
}

/** Deletes messages of a mailbox with their files. */
export async function removeMessages(by: By, company: Company, person: Owner, messages: Message[]): Promise<void> {
  await change(by, 'voice-messages.remove', async (write, note) => {
    for (const message of messages) {
      const { id, soundId } = message
      await write
        .delete(voiceMessages)
        .where(
          and(eq(voiceMessages.companyId, company.id), eq(voiceMessages.personId, person.id), eq(voiceMessages.id, id)),
        )
      await dropSound(write, company.id, soundId)
      await note({ kind: 'voice-messages', id: person.id, name: person.name, before: about(message), after: null })
    }
  })
  await Promise.all(messages.map(({ soundId }) => removeAudio(company.id, soundId)))
}

function about({ receivedAt, callerNumber }: Message) {
  return { receivedAt, callerNumber }
}

/** Forgets the messages of a mailbox that have aged out; their files go with the next sweep. */
export async function forgetAged(company: Company, personId: string, { keptDays, now }: Kept): Promise<void> {
  const oldest = oldestKept(keptDays, now)
  if (oldest === null) return
  const own = and(eq(voiceMessages.companyId, company.id), eq(voiceMessages.personId, personId))
  await keep(write => write.delete(voiceMessages).where(and(own, lt(voiceMessages.receivedAt, oldest))))
}
