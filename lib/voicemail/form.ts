import { z } from 'zod'
import { optionalDestination } from '@/lib/destinations/fields'
import { choice, flag, int, rings } from '@/lib/forms/fields'
import { optionalPhone } from '@/lib/numbers/field'
import { optionalEmails } from './addresses'
import { keptDaysChoices, mailboxSizes } from './settings'

const own = z.strictObject({
  active: flag(),
  sendAll: flag(),
  sendBusy: flag(),
  sendNoAnswer: flag(),
  rings: rings(),
  handling: choice(['unified', 'email']),
  deliveryEmail: optionalEmails(),
  lamp: flag(),
  notify: flag(),
  notifyEmail: optionalEmails(),
  notifyText: flag(),
  notifyNumber: optionalPhone(),
  copy: flag(),
  copyEmail: optionalEmails(),
  transferOnZero: flag(),
  zero: optionalDestination(),
  busyGreeting: choice(['default', 'busy']),
  noAnswerGreeting: choice(['default', 'no-answer', 'alternate-1', 'alternate-2', 'alternate-3']),
  extendedAway: flag(),
  awayWithoutMessage: flag(),
  greetingOnly: flag(),
  afterGreeting: choice(['disconnect', 'forward']),
  forwardTo: optionalDestination(),
  autoLogin: flag(),
  personalName: flag(),
})

const oneOf = (words: readonly number[]) =>
  z.preprocess(
    value => Number(value),
    z.number('chooseOne').refine(value => words.includes(value), 'chooseOne'),
  )

const kept = { mailboxMinutes: oneOf(mailboxSizes), keptDays: oneOf(keptDaysChoices) }

type Own = z.output<typeof own>

/** What a tick asks for must be there: an address to deliver to, a number to transfer to. */
function complete(values: Partial<Own>, context: z.RefinementCtx) {
  const need = (path: keyof Own, wanted = false) => {
    if (wanted && !values[path]) context.addIssue({ code: 'custom', path: [path], message: 'required' })
  }
  need('deliveryEmail', values.handling === 'email')
  need('notifyEmail', values.notify)
  need('notifyNumber', values.notifyText)
  need('copyEmail', values.copy)
  need('zero', values.transferOnZero)
  need('forwardTo', values.greetingOnly && values.afterGreeting === 'forward')
}

/** A person's own form (field reference 6.3); an administrator also decides how much is kept, and how long. */
const ofPerson = own.superRefine(complete)
const ofAdministrator = own.extend(kept).superRefine(complete)

/** A service's form: it has no telephone, so that nothing is told there and nobody listens from one. */
const ofService = own
  .omit({ lamp: true, notifyText: true, notifyNumber: true, autoLogin: true, personalName: true })
  .extend({ ...kept, rings: int(2, 20) })
const ofQueue = ofService.omit({ sendNoAnswer: true, rings: true })
const servicesForms: Record<string, z.ZodType<Partial<Values>>> = {
  'hunt-groups': ofService.superRefine(complete),
  'call-centers': ofQueue.superRefine(complete),
  'auto-attendants': ofQueue.omit({ sendBusy: true, busyGreeting: true }).superRefine(complete),
}
type Values = Own & { mailboxMinutes: number; keptDays: number }

/** The form of a mailbox as its reader may fill it in: fields that its owner has no use for are not there. */
export function voicemailForm(kind: string, administers: boolean): z.ZodType<Partial<Values>> {
  return servicesForms[kind] ?? (administers ? ofAdministrator : ofPerson)
}
