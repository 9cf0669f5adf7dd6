import { notFound } from 'next/navigation'
import { serveAudio } from '@/lib/audio/serve'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { listGreetings } from '@/lib/voicemail/greetings'
import { listMessages, markMessages, noteHeard } from '@/lib/voicemail/messages'
import { stamp } from '@/lib/voicemail/stamp'
import { findVoicemail } from '@/lib/voicemail/store'
import { greetingSlot } from './slot'

/** A person's recording, for oneself or an administrator. */
export async function serveGreeting(request: Request, viewer: Viewer, personId: string, asked: string) {
  const { name } = await personOf(viewer, personId)
  const slot = greetingSlot(asked)
  const greeting = slot && (await listGreetings(viewer.company, personId)).get(slot)
  if (!greeting) notFound()
  return serveAudio(request, {
    companyId: viewer.company.id,
    fileId: greeting.soundId,
    name: `${name} ${greeting.name ?? slot}`,
  })
}

/** A message of a person's mailbox. Its owner has then heard it; anybody else leaves a trace in the history. */
export async function serveMessage(request: Request, viewer: Viewer, personId: string, id: string) {
  const { company, by } = viewer
  const person = await personOf(viewer, personId)
  const { keptDays } = await findVoicemail(company, personId)
  const now = Date.now()
  const message = (await listMessages(company, personId, { keptDays, now })).find(one => one.id === id)
  if (!message) notFound()
  const fromTheStart = /^(bytes=0-\d*)?$/.test(request.headers.get('range') ?? '')
  if (personId !== viewer.person.id && fromTheStart) await noteHeard(by, person, message)
  if (personId === viewer.person.id && message.heardAt === null) await markMessages(company, personId, [id], now)
  const name = `message-${stamp(message.receivedAt, viewer.zone)}`
  return serveAudio(request, { companyId: company.id, fileId: message.soundId, name })
}
