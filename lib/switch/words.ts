import { z } from 'zod'

const id = z.string().regex(/^[\x21-\x7e]{1,120}$/, 'printable, without blanks, at most 120 characters')
const dialled = z.string().min(1).max(161)
const moment = z.iso.datetime({ offset: true })

export const outcomes = ['new', 'busy', 'noAnswer', 'declined', 'unreachable', 'answered', 'keys', 'left'] as const

/** What a switch asks: where does this call go next? */
export const nextStepAsked = z.strictObject({
  call: id.describe('The id of the call, the same at every step.'),
  from: z
    .string()
    .max(161)
    .describe('The line that calls (its user name), or the caller outside: E.164, "private" or "unavailable".'),
  dialled: dialled.describe('The digits dialled: the number called from outside, or whatever a line dialled.'),
  outcome: z.enum(outcomes).describe('"new", or what became of the step before.'),
  keys: z.string().max(30).optional().describe('With "keys": what the caller keyed in; empty when nothing.'),
  by: z.string().max(161).optional().describe('With "answered": the line, number or address that answered.'),
})
export type NextStepAsked = z.output<typeof nextStepAsked>

const ringing = z.union([
  z.strictObject({ line: z.string(), person: z.string() }),
  z.strictObject({ number: z.string(), confirm: z.boolean() }),
  z.strictObject({ uri: z.string(), confirm: z.boolean() }),
])
const heard = z.union([
  z.strictObject({ announcement: z.string(), name: z.string() }),
  z.strictObject({
    prompt: z.string(),
    number: z.string().optional().describe('A number (E.164) said in the prompt.'),
  }),
  z.strictObject({ music: z.string() }),
])

/** How a call of a queue is offered to an agent; each part is there only where the queue's settings ask for it. */
const priority = z
  .number()
  .describe('From 0, offered first, to 3, by the number that was dialled; the longest wait first among equals.')
const offer = z.strictObject({
  priority,
  dialledName: z
    .string()
    .optional()
    .describe('What the number that was dialled is called, to be shown with the caller’s name.'),
  answerAfter: z.number().optional().describe('Seconds after which the agent’s phone answers by itself.'),
  whisper: z.array(heard).optional().describe('Played to the agent before the caller is connected.'),
  ringback: z.literal(true).optional().describe('The caller hears ringing meanwhile, not music.'),
  returns: z.literal(true).optional().describe('Report "noAnswer" when the agent becomes unavailable meanwhile.'),
  holdAlert: z.number().optional().describe('Seconds on hold after which the agent is warned.'),
  holdReturn: z.number().optional().describe('Seconds on hold after which the call begins again, with "new".'),
  afterCall: z
    .strictObject({ state: z.enum(['available', 'unavailable', 'wrapUp']), seconds: z.number().optional() })
    .describe('The state of the agent once the call is over, and for how long at most.'),
})
const estimate = z.union([
  z.strictObject({ position: z.number() }),
  z.strictObject({ minutes: z.number() }),
  z.strictObject({ highVolume: z.literal(true) }),
])
const wait = z.strictObject({
  priority: priority.optional(),
  wait: z.number().describe('Seconds to play on before asking again.'),
  estimate: estimate
    .optional()
    .describe(
      'Said to the caller first, and again when it changed: the place in the queue, the minutes, or that many wait.',
    ),
  comfort: z
    .strictObject({ play: z.array(heard), every: z.number().optional(), after: z.number().optional() })
    .optional()
    .describe('Said between the music: every so many seconds of the whole wait, or once after so many.'),
  resets: z.literal(true).optional().describe('The statistics of the call begin again here.'),
  parked: z
    .strictObject({ on: z.string(), shownFor: z.number().optional(), announced: z.literal(true).optional() })
    .optional()
    .describe('The call is parked on this extension, which who parked it is shown for so many seconds, and told.'),
})

const ring = z.strictObject({
  ring: z.array(ringing),
  seconds: z.number(),
  pattern: z
    .enum(['longLong', 'shortShortLong', 'shortLongShort'])
    .optional()
    .describe('How to ring, by the number that was dialled; the usual way when it is not there.'),
  caller: z.string().optional().describe('The number to show outside; "private" hides it.'),
  offer: offer.optional().describe('With a call of a queue.'),
  recalled: z.string().optional().describe('The extension on which this call was parked: nobody took it back.'),
  group: z.string().optional().describe('The name of the group, to be shown with the caller’s.'),
})
const after = z.union([
  ring,
  z.strictObject({ keys: z.number().describe('Seconds to wait for the first key.') }),
  wait,
  z.strictObject({ voicemail: z.string().describe('The person or the service whose mailbox takes a message.') }),
  z.strictObject({
    page: z.array(z.string()),
    toneAfter: z.number().describe('Seconds until the originator hears the tone and speaks.'),
    shown: z.string().describe('The name that the phones show.'),
  }),
  z.strictObject({ park: z.string() }),
  z.strictObject({ retrieve: z.string() }),
  z.strictObject({ pickUp: z.string() }),
  z.strictObject({ feature: z.string().describe('A code that the switch itself carries out.') }),
  z.strictObject({ reject: z.string() }),
  z.strictObject({ connected: z.boolean() }),
  z.literal('hangup'),
])

/** What the portal answers. */
export const nextStepAnswered = z.union([
  ring,
  z.strictObject({ reject: z.string() }),
  // biome-ignore lint/suspicious/noThenProperty: the contract's own word, and no function
  z.strictObject({ play: z.array(heard), then: after }),
])
export type Ring = z.output<typeof ring>
export type Offer = z.output<typeof offer>
export type Wait = z.output<typeof wait>
export type Ringing = z.output<typeof ringing>
export type HeardSound = z.output<typeof heard>
export type After = z.output<typeof after>
export type NextStepAnswered = z.output<typeof nextStepAnswered>

export const secretAnswered = z.strictObject({
  line: z.string(),
  realm: z.string(),
  ha1: z.string(),
  person: z.string(),
  extension: z.string().nullable(),
})

export const finishedCall = z.strictObject({
  call: id,
  from: z.string().max(161),
  dialled,
  startedAt: moment,
  answeredAt: moment.nullable(),
  endedAt: moment,
  outcome: z.enum(['answered', 'no-answer', 'busy', 'cancelled', 'voicemail', 'failed']),
  callerName: z.string().max(80).optional(),
  accountCode: z.string().max(80).optional(),
  cause: z.string().max(80).optional(),
})
export type FinishedCall = z.output<typeof finishedCall>
export const callsAsked = z.strictObject({ calls: z.array(finishedCall).min(1).max(1000) })
export const callsAnswered = z.strictObject({
  added: z.number(),
  known: z.number(),
  refused: z.array(z.strictObject({ call: z.string(), reason: z.string() })),
})
export const refused = z.strictObject({ error: z.string(), fields: z.array(z.string()).optional() })
