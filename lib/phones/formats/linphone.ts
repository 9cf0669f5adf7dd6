import { type Account, xml } from './account'

/** A Linphone remote-provisioning file: what the QR code of a soft phone leads to. */
export function linphone(account: Account): string {
  const { user, password, domain, displayName } = account
  const section = (name: string, entries: [string, string][]) =>
    `  <section name="${name}">\n${entries.map(([key, text]) => `    <entry name="${key}" overwrite="true">${xml(text)}</entry>\n`).join('')}  </section>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<config xmlns="http://www.linphone.org/xsds/lpconfig.xsd">\n${section(
    'proxy_0',
    [
      ['reg_proxy', `<sip:${domain};transport=tls>`],
      ['reg_identity', `"${displayName.replaceAll('"', '')}" <sip:${user}@${domain}>`],
      ['reg_expires', '3600'],
      ['reg_sendregister', '1'],
    ],
  )}${section('auth_info_0', [
    ['username', user],
    ['userid', user],
    ['passwd', password],
    ['domain', domain],
    ['realm', domain],
  ])}${section('sip', [
    ['media_encryption', 'srtp'],
    ['default_proxy', '0'],
  ])}</config>\n`
}
