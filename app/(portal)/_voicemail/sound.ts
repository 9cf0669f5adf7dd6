import { notFound } from 'next/navigation'
import { serveAudio } from '@/lib/audio/serve'
import { listGreetings } from '@/lib/voicemail/greetings'
import { listMessages, markMessages, noteHeard } from '@/lib/voicemail/messages'
import { stamp } from '@/lib/voicemail/stamp'
import { findVoicemail } from '@/lib/voicemail/store'
import type { Held } from '../_line/held'
import { greetingSlot } from './slot'

/** A recording of a mailbox. */
export async function serveGreeting(request: Request, { viewer, owner }: Held, asked: string) {
  const { id: ownerId, kind, name } = owner
  const slot = greetingSlot(kind, asked)
  const greeting = slot && (await listGreetings(viewer.company, ownerId)).get(slot)
  if (!greeting) notFound()
  return serveAudio(request, {
    companyId: viewer.company.id,
    fileId: greeting.soundId,
    name: `${name} ${greeting.name ?? slot}`,
  })
}

/**
 * A message of a mailbox. Its owner has then heard it, or whoever listens to the mailbox of a service; somebody else leaves a
 * trace in the history.
 */
export async function serveMessage(request: Request, { viewer, owner, own }: Held, id: string) {
  const { company, by } = viewer
  const { id: ownerId } = owner
  const theirs = own || owner.kind !== 'person'
  const { keptDays } = await findVoicemail(company, ownerId)
  const now = Date.now()
  const message = (await listMessages(company, ownerId, { keptDays, now })).find(one => one.id === id)
  if (!message) notFound()
  const fromTheStart = /^(bytes=0-\d*)?$/.test(request.headers.get('range') ?? '')
  if (!theirs && fromTheStart) await noteHeard(by, owner, message)
  if (theirs && message.heardAt === null) await markMessages(company, ownerId, [id], now)
  const name = `message-${stamp(message.receivedAt, viewer.zone)}`
  return serveAudio(request, { companyId: company.id, fileId: message.soundId, name })
}
