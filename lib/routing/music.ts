import type { Person } from './person-settings'
import type { Snapshot } from './snapshot'
import type { Heard } from './step'

/** What a caller who is held or parked by a person hears (section 14): the department's music, else the company's, else nothing. */
export function musicFor(snapshot: Snapshot, person: Person, during: 'hold' | 'park', inside: boolean): Heard {
  if (!person.musicOnHold) return { kind: 'nothing' }
  const music =
    snapshot.music.find(one => one.departmentId !== undefined && one.departmentId === person.departmentId) ??
    snapshot.music.find(one => one.departmentId === undefined)
  if (!music?.[during]) return { kind: 'nothing' }
  const sound = inside ? (music.insideSound ?? music.sound) : music.sound
  return sound ? { kind: 'sounds', ids: [sound] } : { kind: 'music', id: music.id }
}
