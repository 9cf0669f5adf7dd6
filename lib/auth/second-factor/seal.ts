import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

const key = () => createHash('sha256').update(`second factor ${env().AUTH_SECRET}`).digest()

/** Text that only this portal can open again (AES-256-GCM), base64url. */
export function seal(text: string): string {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), start)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([start, cipher.getAuthTag(), body]).toString('base64url')
}

/** What was sealed; throws when it was tampered with or sealed by another portal. */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}
