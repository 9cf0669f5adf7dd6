import type { voicemail } from '@/db/schema'

/** A person's voicemail settings, destinations apart (they are links). */
export type VoicemailSettings = Omit<typeof voicemail.$inferSelect, 'companyId' | 'personId'>

/** What a person has before anybody changes anything: busy and unanswered calls are taken, messages are kept in the mailbox. */
export const voicemailDefaults: VoicemailSettings = {
  active: true,
  sendAll: false,
  sendBusy: true,
  sendNoAnswer: true,
  rings: 3,
  handling: 'unified',
  deliveryEmail: null,
  lamp: true,
  notify: false,
  notifyEmail: null,
  notifyText: false,
  notifyNumber: null,
  copy: false,
  copyEmail: null,
  transferOnZero: false,
  busyGreeting: 'default',
  noAnswerGreeting: 'default',
  extendedAway: false,
  awayWithoutMessage: false,
  greetingOnly: false,
  afterGreeting: 'disconnect',
  mailboxMinutes: 100,
  keptDays: 30,
  autoLogin: false,
  personalName: false,
  version: 0,
}

/** The sizes a mailbox can have, in minutes, and the days a message can be kept; 0 keeps it until it is deleted (6.3). */
export const mailboxSizes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900] as const
export const keptDaysChoices = [0, 1, 2, 3, 4, 5, 6, 7, 15, 30, 60] as const
