import type { Company } from '@/lib/auth/company'
import { listCallables } from '@/lib/destinations/queries'
import { findLinks } from '@/lib/destinations/store'
import { destinationText } from '@/lib/destinations/words'
import { formatPhone } from '@/lib/numbers/format'
import { afterGreetingSlot, findVoicemail, zeroSlot } from '@/lib/voicemail/store'

/** A mailbox's settings as its form shows it: text by field, 'on' for a tick. */
export async function initialOf(company: Company, ownerId: string, locale: string): Promise<Record<string, string>> {
  const [settings, links, callables] = await Promise.all([
    findVoicemail(company, ownerId),
    findLinks(company, ownerId),
    listCallables(company),
  ])
  const { notifyNumber, ...plain } = settings
  const shown = Object.entries(plain).map(([field, value]) => [
    field,
    typeof value === 'boolean' ? (value ? 'on' : '') : String(value ?? ''),
  ])
  return {
    ...Object.fromEntries(shown),
    notifyNumber: notifyNumber ? formatPhone(notifyNumber, locale) : '',
    zero: destinationText(links.get(zeroSlot), callables, locale),
    forwardTo: destinationText(links.get(afterGreetingSlot), callables, locale),
  }
}
