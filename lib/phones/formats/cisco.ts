import { type Account, xml } from './account'

/** A Cisco multiplatform (3PCC) configuration file: a flat profile, one element a parameter. */
export function cisco(account: Account): string {
  const elements: [string, string][] = [
    ['Proxy_1_', account.domain],
    ['SIP_Transport_1_', 'TLS'],
    ['Register_1_', 'Yes'],
    ['Display_Name_1_', account.displayName],
    ['User_ID_1_', account.user],
    ['Auth_ID_1_', account.user],
    ['Password_1_', account.password],
    ['Short_Name_1_', account.label],
    ['Secure_Call_Option_1_', 'Strict'],
    ['Voice_Mail_Number', account.voicemailCode],
    ['Language_Selection', account.locale === 'fr' ? 'French-CA' : 'English-US'],
    ['Time_Zone', zone(account.utcOffset)],
    ['Time_Format', account.locale === 'fr' ? '24hr' : '12hr'],
  ]
  const lines = elements.map(([name, text]) => `  <${name} ua="na">${xml(text)}</${name}>\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<flat-profile>\n${lines}</flat-profile>\n`
}

function zone(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const size = Math.abs(minutes)
  return `GMT${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`
}
