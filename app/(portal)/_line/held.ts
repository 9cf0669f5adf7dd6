import { notFound } from 'next/navigation'
import { type Owner, ownerFrom, ownerOf } from '@/lib/auth/owner-of'
import type { Viewer } from '@/lib/auth/viewer'
import { entryHref } from '@/lib/services/kinds'
import { homeOf as homeOfPerson, type Whose } from '../_person/whose'
import { askedService } from '../company/_services/asked'

/** Whose features or mailbox a page shows, to whom, and the address its links begin with. */
export type Held = { viewer: Viewer; owner: Owner; base: string; own: boolean }

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

/** Whether the viewer listens to the mailbox of a service without administering it. */
export function isMember({ viewer, owner }: Pick<Held, 'viewer' | 'owner'>): boolean {
  return owner.kind !== 'person' && !viewer.administers
}

/** Where the messages of a mailbox are listened to. */
export function messagesHref(viewer: Viewer, owner: Owner): string {
  if (isMember({ viewer, owner })) return `/settings/mailboxes/${owner.id}`
  return `${homeOf(viewer, owner)}/voicemail/messages`
}

/** Where a saved form leads back to. */
export function homeOf(viewer: Viewer, { kind, id }: Owner): string {
  return kind === 'person' ? homeOfPerson(viewer, id) : entryHref(kind, id)
}
