import { type Account, xml } from './account'

/** A Poly (Polycom UC Software) configuration file: one element whose attributes are the parameters. */
export function poly(account: Account): string {
  const parameters: [string, string][] = [
    ['reg.1.address', account.user],
    ['reg.1.auth.userId', account.user],
    ['reg.1.auth.password', account.password],
    ['reg.1.displayName', account.displayName],
    ['reg.1.label', account.label],
    ['reg.1.server.1.address', account.domain],
    ['reg.1.server.1.port', '5061'],
    ['reg.1.server.1.transport', 'TLS'],
    ['reg.1.srtp.require', '1'],
    ['msg.mwi.1.callBack', account.voicemailCode],
    ['lcl.ml.lang', account.locale === 'fr' ? 'French_Canada' : 'English_United_States'],
    ['lcl.datetime.time.24HourClock', account.locale === 'fr' ? '1' : '0'],
    ['tcpIpApp.sntp.gmtOffset', String(account.utcOffset * 60)],
  ]
  const attributes = parameters.map(([name, text]) => `\n    ${name}="${xml(text)}"`).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<PHONE_CONFIG>\n  <ALL${attributes}\n  />\n</PHONE_CONFIG>\n`
}
