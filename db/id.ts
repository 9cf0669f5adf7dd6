import { v7 } from 'uuid'

/** A new identifier: UUIDv7, not guessable, ordered in time. */
export function newId(): string {
  return v7()
}
