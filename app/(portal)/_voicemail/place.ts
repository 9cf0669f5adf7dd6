import { notFound } from 'next/navigation'
import { listenedBy } from '@/lib/auth/owner-of'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { hasFeature } from '@/lib/features/of-owner'
import { type Held, heldBy, heldByService, homeOf as homeOfOwner } from '../_line/held'
import { homeOf, type Whose } from '../_person/whose'

/** Whose voicemail it is, for oneself or an administrator (else 404), and the address its links begin with. */
export async function whoseVoicemail(viewer: Viewer, personId: string): Promise<Whose> {
  const person = await personOf(viewer, personId)
  return { viewer, person, base: homeOf(viewer, personId), own: personId === viewer.person.id }
}

/** The mailbox of a person. */
export async function mailboxOf(viewer: Viewer, personId: string): Promise<Held> {
  return heldBy(await whoseVoicemail(viewer, personId))
}

/** The mailbox of a service, for its members too. */
export async function sharedMailbox(viewer: Viewer, id: string): Promise<Held> {
  const owner = await listenedBy(viewer, id)
  if (owner.kind === 'person' || !(await hasFeature(viewer.company, owner, 'voicemail'))) notFound()
  return { viewer, owner, base: homeOfOwner(viewer, owner), own: false, shared: true }
}

/** The mailbox of a service, for an administrator; one that can have none has no pages. */
export async function mailboxOfService(params: { service: string; id: string }): Promise<Held> {
  const held = await heldByService(params)
  return (await hasFeature(held.viewer.company, held.owner, 'voicemail')) ? held : notFound()
}
