import { createHash, createHmac } from 'node:crypto'
import { env } from '@/lib/env'

type Phone = { companyId: string; id: string; keyVersion: number }

/** The name a phone registers by: its own identifier, without dashes. */
export function lineUser(phone: Pick<Phone, 'id'>): string {
  return phone.id.replaceAll('-', '')
}

/** The phone a line name stands for: its identifier, or nothing when it is no line name. */
export function phoneIdOf(user: string): string | undefined {
  const parts = user.match(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/)
  return parts?.slice(1).join('-')
}

/**
 * The password a phone registers with: derived from the portal's secret, so that it is kept nowhere and never shown; only the
 * phone's configuration file holds it. Raising keyVersion changes it.
 */
export function linePassword({ companyId, id, keyVersion }: Phone): string {
  return createHmac('sha256', env().AUTH_SECRET)
    .update(`line ${companyId} ${id} ${keyVersion}`)
    .digest('base64url')
    .slice(0, 32)
}

/** What a switch checks a registration against (RFC 7616): MD5 of user, realm and password. */
export function ha1(phone: Phone): string {
  return createHash('md5')
    .update(`${lineUser(phone)}:${env().SIP_DOMAIN}:${linePassword(phone)}`)
    .digest('hex')
}
