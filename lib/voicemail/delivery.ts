import { addressesOf } from './addresses'
import type { VoicemailSettings } from './settings'

export type VoiceMail = { kind: 'delivery' | 'copy' | 'notice'; to: string; attached: boolean }

/**
 * What the settings ask for when a message comes in: whether the mailbox keeps it, whether the lamp is lit, and the mails to
 * send. E-mail only means no mailbox, hence no lamp (6.3). An address gets one mail, the fullest.
 */
export function deliveryOf(settings: VoicemailSettings): { kept: boolean; lamp: boolean; mails: VoiceMail[] } {
  const { handling, deliveryEmail, lamp, copy, copyEmail, notify, notifyEmail } = settings
  const kept = handling === 'unified'
  const wanted: VoiceMail[] = [
    ...(kept ? [] : mailsTo('delivery', deliveryEmail)),
    ...(copy ? mailsTo('copy', copyEmail) : []),
    ...(notify ? mailsTo('notice', notifyEmail) : []),
  ]
  const first = new Map<string, VoiceMail>()
  for (const mail of wanted) if (!first.has(mail.to.toLowerCase())) first.set(mail.to.toLowerCase(), mail)
  return { kept, lamp: kept && lamp, mails: [...first.values()] }
}

function mailsTo(kind: VoiceMail['kind'], addresses: string | null): VoiceMail[] {
  return addressesOf(addresses).map(to => ({ kind, to, attached: kind !== 'notice' }))
}
