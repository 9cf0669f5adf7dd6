import type { Voicemail } from '@/lib/routing/person-settings'
import type { VoicemailSettings } from '@/lib/voicemail/settings'
import type { Rows } from './queries'
import type { Ways } from './ways'

type Greetings = Rows['people']['greetings']

/** A person's or a service's mailbox as the routing reads it. */
export function mailboxOf(
  id: string,
  settings: VoicemailSettings,
  included: boolean,
  greetings: Greetings,
  ways: Ways,
): Voicemail {
  const sound = (slot: string) => greetings.find(greeting => greeting.slot === slot)?.soundId
  const busy = settings.busyGreeting === 'busy' ? sound('busy') : undefined
  const noAnswer = sound(settings.noAnswerGreeting)
  const away = sound('away')
  const zero = settings.transferOnZero ? ways.to(id, 'voicemail.zero') : undefined
  const after = settings.afterGreeting === 'forward' ? ways.to(id, 'voicemail.after-greeting') : undefined
  return {
    active: settings.active && included,
    all: settings.sendAll,
    busy: settings.sendBusy,
    unanswered: settings.sendNoAnswer,
    rings: settings.rings,
    greetings: { ...(busy && { busy }), ...(noAnswer && { noAnswer }) },
    away: {
      active: settings.extendedAway,
      ...(away && { greeting: away }),
      takesMessages: !settings.awayWithoutMessage,
    },
    ...(settings.greetingOnly && { greetingOnly: after ?? 'hangup' }),
    ...(zero && { zero }),
  }
}
