import { createHash, randomBytes } from 'node:crypto'

/** A new key for a switch, to be told once: 256 random bits behind a word that says what it is. */
export function newSwitchKey(): string {
  return `switch_${randomBytes(32).toString('base64url')}`
}

export function switchKeyHash(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

/** The key of a request's Authorization header (Bearer), or nothing. */
export function bearer(header: string | null): string | undefined {
  return header?.match(/^Bearer (switch_[\w-]{43})$/)?.[1]
}
