import { createHash } from 'node:crypto'

/** The identifier of a demo thing, the same at every seeding: a UUID made of its name. */
export function seedId(name: string): string {
  const hex = createHash('sha256').update(`demo ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
