import { notFound } from 'next/navigation'
import { type Owner, ownerFrom, ownerOf } from '@/lib/auth/owner-of'
import type { Viewer } from '@/lib/auth/viewer'
import { entryHref } from '@/lib/services/kinds'
import { homeOf as homeOfPerson, type Whose } from '../_person/whose'
import { askedService } from '../company/_services/asked'

/** Whose features or mailbox a page shows, to whom, and the address its links begin with. */
export type Held = {
  viewer: Viewer
  owner: Owner
  base: string
  own: boolean
  /** A service's, among the settings of who listens to its mailbox. */
  shared?: true
}

/** What is a person's. */
export function heldBy({ viewer, person, base, own }: Whose): Held {
  return { viewer, owner: ownerFrom(person), base, own }
}

/** What is a service's, at its address, for an administrator whose company is entitled to it; else 404. */
export async function heldByService({ service: kind, id }: { service: string; id: string }): Promise<Held> {
  const { someone } = await askedService(kind)
  const owner = await ownerOf(someone, id)
  if (owner.kind !== kind) notFound()
  return { viewer: someone, owner, base: homeOf(someone, owner), own: false }
}

/** Where the messages of a mailbox are listened to: those of a service among one's settings, or at its own page. */
export function messagesHref({ viewer, owner, shared }: Pick<Held, 'viewer' | 'owner' | 'shared'>): string {
  const member = owner.kind !== 'person' && (shared || !viewer.administers)
  return member ? `/settings/mailboxes/${owner.id}` : `${homeOf(viewer, owner)}/voicemail/messages`
}

/** Where a saved form leads back to. */
export function homeOf(viewer: Viewer, { kind, id }: Owner): string {
  return kind === 'person' ? homeOfPerson(viewer, id) : entryHref(kind, id)
}
