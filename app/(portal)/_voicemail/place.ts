import { type Person, personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { includes } from '@/lib/licences/packs'
import { findPack } from '@/lib/licences/stock'
import { homeOf, type Whose } from '../_person/whose'

/** Whose voicemail it is, for oneself or an administrator (else 404), and the address its links begin with. */
export async function whoseVoicemail(viewer: Viewer, personId: string): Promise<Whose> {
  const person = await personOf(viewer, personId)
  return { viewer, person, base: homeOf(viewer, personId), own: personId === viewer.person.id }
}

/** Whether the person's licence includes voicemail. */
export async function hasVoicemail(viewer: Viewer, person: Person): Promise<boolean> {
  return includes(await findPack(viewer.company, person.licenceId), 'voicemail')
}
