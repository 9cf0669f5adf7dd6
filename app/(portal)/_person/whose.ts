import { type Person, personOf } from '@/lib/auth/person-of'
import { admin, type Viewer, viewer } from '@/lib/auth/viewer'

/** Whose line a page shows, to whom, and the address its links begin with. */
export type Whose = { viewer: Viewer; person: Person; base: string; own: boolean }

/** One's own line: /settings. */
export async function ownLine(): Promise<Whose> {
  const someone = await viewer()
  return { viewer: someone, person: await personOf(someone, someone.person.id), base: '/settings', own: true }
}

/** Anybody's line of the company, for an administrator: /users/ID. */
export async function lineOf(id: string): Promise<Whose> {
  const someone = await admin()
  const person = await personOf(someone, id)
  return { viewer: someone, person, base: `/users/${person.id}`, own: false }
}

/** Where a saved form leads back to. */
export function homeOf(viewer: Viewer, personId: string): string {
  return personId === viewer.person.id ? '/settings' : `/users/${personId}`
}
