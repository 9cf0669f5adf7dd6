import { type Account, value } from './account'

/** A Yealink configuration file (key = value, version line first). */
export function yealink(account: Account): string {
  const keys: [string, string][] = [
    ['account.1.enable', '1'],
    ['account.1.label', account.label],
    ['account.1.display_name', account.displayName],
    ['account.1.auth_name', account.user],
    ['account.1.user_name', account.user],
    ['account.1.password', account.password],
    ['account.1.sip_server.1.address', account.domain],
    ['account.1.sip_server.1.port', '5061'],
    ['account.1.sip_server.1.transport_type', '2'],
    ['account.1.srtp_encryption', '2'],
    ['voice_mail.number.1', account.voicemailCode],
    ['lang.gui', account.locale === 'fr' ? 'French_CA' : 'English'],
    ['local_time.time_zone', hours(account.utcOffset)],
    ['local_time.summer_time', '2'],
    ['local_time.time_format', account.locale === 'fr' ? '1' : '0'],
  ]
  return `#!version:1.0.0.1\n${keys.map(([key, text]) => `${key} = ${value(text)}\n`).join('')}`
}

function hours(minutes: number): string {
  const whole = Math.trunc(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  return `${minutes < 0 ? '-' : '+'}${whole}${rest ? `:${rest}` : ''}`
}
