import { featureOf } from '@/lib/features/registry'
import { serviceOfEntry } from '@/lib/services/registry'
import { undoAnnouncement, undoWords } from './announcement'
import { undoCallingPlan } from './calling-plan'
import { undoCode } from './code'
import { undoContact } from './contact'
import { undoCriterion } from './criterion'
import { undoDailyCap } from './daily-cap'
import { undoDepartment } from './department'
import { undoDisposition } from './disposition'
import { undoFeature } from './feature'
import { undoGreeting } from './greeting'
import { undoMode } from './mode'
import { undoNight, undoNightChoice } from './night'
import { undoNumber } from './number'
import { peopleWays } from './people'
import { undoPhone } from './phone'
import { undoSchedule } from './schedule'
import { undoService } from './service'
import { undoSpendLimit } from './spend-limit'
import type { Told, Way, Ways } from './undoable'
import { undoVoicemail } from './voicemail'
import { undoVoicemailList } from './voicemail-list'

const byAction: Ways = {
  ...peopleWays,
  'account.lock': 'secret',
  'announcements.save': undoAnnouncement,
  'announcements.remove': 'sound',
  'authorization-codes.save': undoCode,
  'authorization-codes.remove': 'secret',
  'company.add': 'provider',
  'company.services': 'provider',
  'company.sso': 'provider',
  'greetings.save': undoGreeting,
  'greetings.remove': 'sound',
  'identity.add': 'own',
  'identity.remove': 'own',
  'invoice.credited': 'provider',
  'invoice.issued': 'provider',
  'invoice.mailed': 'sent',
  'night-forwarding.person': undoNightChoice,
  'password.reset': 'secret',
  'password.save': 'secret',
  'phones.renew': 'secret',
  'queues.save': 'presence',
  'second-factor.add': 'own',
  'second-factor.codes': 'own',
  'second-factor.remove': 'own',
  'toll-policy.save': 'provider',
  'voice-messages.listen': 'heard',
  'voice-messages.remove': 'sound',
  'voicemail-lists.save': undoVoicemailList,
  'voicemail-pin.save': 'secret',
}

const bySubject: Record<string, Way> = {
  announcements: undoWords,
  'calling-plan': undoCallingPlan,
  'company-mode': undoMode,
  contacts: undoContact,
  'daily-cap': undoDailyCap,
  departments: undoDepartment,
  dispositions: undoDisposition,
  'night-forwarding': undoNight,
  numbers: undoNumber,
  phones: undoPhone,
  schedules: undoSchedule,
  'spend-limit': undoSpendLimit,
  voicemail: undoVoicemail,
}

/** How a change is undone, or why it cannot be. */
export function wayBack(entry: Told): Way {
  const { kind, action } = entry
  if (kind === 'personal-contacts') return 'private'
  const way = Object.hasOwn(byAction, action) ? byAction[action] : undefined
  if (way) return typeof way === 'function' ? way(entry) : way
  const [subject = ''] = action.split('.')
  if (Object.hasOwn(bySubject, subject)) return bySubject[subject] ?? 'unknown'
  const service = serviceOfEntry(subject)
  if (service) return undoService(service, entry)
  const feature = featureOf(kind)
  if (!feature) return 'unknown'
  return action.endsWith('-criterion') ? undoCriterion(feature, entry) : undoFeature(feature)
}
