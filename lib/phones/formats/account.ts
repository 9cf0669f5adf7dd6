/** What a configuration file tells a phone: its line, and how the company's clock and language are. */
export type Account = {
  user: string
  password: string
  domain: string
  label: string
  displayName: string
  extension: string
  locale: 'fr' | 'en'
  zone: string
  /** Minutes from UTC, winter time. */
  utcOffset: number
  voicemailCode: string
}

/** Text inside XML. */
export function xml(text: string): string {
  return text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
}

/** A value of a key=value file: one line, nothing that ends it. */
export function value(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim()
}
