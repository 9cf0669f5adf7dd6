import type { Destination } from './destination'

export type SipProblem = 'sipInvalid'

const NAME = /^[\w.+~-]{1,64}$/
const HOST = /^(?=.{4,96}$)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

/** Whether a text in lower case is a host name with a domain: no numeric address, no port. */
export function isHost(text: string): boolean {
  return HOST.test(text)
}

/** A SIP URI without parameters, headers, password or numeric address, at most 161 characters: `sip:user@host`. */
export function readSip(text: string): Destination | { problem: SipProblem } {
  const [user = '', host = '', ...rest] = text.replace(/^sip:/i, '').split('@')
  if (rest.length > 0 || !NAME.test(user) || !isHost(host.toLowerCase())) return { problem: 'sipInvalid' }
  return { kind: 'sip', uri: `sip:${user}@${host.toLowerCase()}` }
}

/** The user and the host of a URI that readSip made. */
export function sipParts(uri: string): { user: string; host: string } {
  const [user = '', host = ''] = uri.slice('sip:'.length).split('@')
  return { user, host }
}
