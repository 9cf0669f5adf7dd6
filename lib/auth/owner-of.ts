import { notFound } from 'next/navigation'
import { listCallables } from '@/lib/destinations/queries'
import type { ServiceLineKind } from '@/lib/features/of-services'
import { listEntitled } from '@/lib/services/queries'
import { listSharedMailboxes } from '@/lib/voicemail/memberships'
import { type Person, personOf } from './person-of'
import type { Viewer } from './viewer'

/** Who has features and a mailbox: a person, or a service that can be called (field reference 4.3). */
export type Owner = PersonOwner | ServiceOwner
export type PersonOwner = { kind: 'person'; id: string; name: string; person: Person }
export type ServiceOwner = { kind: ServiceLineKind; id: string; name: string }

/** Whose line it is: one's own, or for an administrator any person's or service's of the company; else 404. */
export async function ownerOf(viewer: Viewer, id: string): Promise<Owner> {
  const found = viewer.administers && (await listCallables(viewer.company)).find(entry => entry.id === id)
  if (!found || found.kind === 'person') return ownerFrom(await personOf(viewer, id))
  const { kind, name } = found
  return (await listEntitled(viewer.company)).includes(kind) ? { kind, id, name } : notFound()
}

/** Whose messages the viewer may listen to: as above, and a service's of which they are a member. */
export async function listenedBy(viewer: Viewer, id: string): Promise<Owner> {
  const shared = await listSharedMailboxes(viewer.company, viewer.person.id)
  return shared.find(owner => owner.id === id) ?? ownerOf(viewer, id)
}

export function ownerFrom(person: Person): PersonOwner {
  return { kind: 'person', id: person.id, name: person.name, person }
}
