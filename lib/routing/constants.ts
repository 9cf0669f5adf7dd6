/**
 * Facts of call processing that the field reference marks as not verified (K), each in one place with a test, so that a
 * provider whose platform differs corrects it here.
 */

/** One ring of North American ringing. */
export const SECONDS_PER_RING = 6

/** Forwards of one call before the platform gives up with a treatment (4.2). */
export const MAX_REDIRECTIONS = 5

/** Moves of any kind (forwards, transfers, overflows) before the platform gives up: our own bound for loops of services. */
export const MAX_MOVES = 20

/** How long a phone rings when nothing takes the call (4.2, step 13c). */
export const MAX_UNANSWERED_SECONDS = 600

/** A phone that declines a call is treated as this (4.2). */
export const DECLINED_COUNTS_AS = 'busy'

/** On equal rings, this takes the unanswered call (4.2). */
export const NO_ANSWER_TIE_GOES_TO = 'callForwardNoAnswer'

/** Greeting of "send all calls to voicemail" (4.2, step 8). */
export const ALL_CALLS_GREETING = 'noAnswer'

/** The order in which a person's rules are asked before their phone is (4.2, steps 1 to 9). */
export const PERSON_ORDER = [
  'intercept',
  'incomingPlan',
  'anonymousRejection',
  'selectiveRejection',
  'selectiveAcceptance',
  'groupNightForwarding',
  'callForwardSelective',
  'callForwardAlways',
  'voiceMessaging',
  'doNotDisturb',
] as const

/** A call back from the emergency services goes straight to the phone (4.2). */
export const EMERGENCY_CALLBACK_BYPASSES = true

/** A group with an overflow sends a call there at once when all of its agents are busy (guide 6.11). */
export const ALL_BUSY_TAKES_OVERFLOW = true

/** Rounds over the agents of a hunt group that has no overflow, before it counts as busy (4.4, step 7). */
export const HUNT_ROUNDS_WITHOUT_OVERFLOW = 1

/** Ring limit of a queued call that has no bounce setting. */
export const DEFAULT_BOUNCE_RINGS = 8

/** Wrong keys in a menu before the attendant hangs up (section 9). */
export const MAX_WRONG_KEYS = 3

/** An announcement that a menu key plays leads back to the menu (section 9). */
export const ANNOUNCEMENT_RETURNS_TO_MENU = true

/** Length of the platform's own prompts, which are not in the announcement repository. */
export const DEFAULT_PROMPT_SECONDS = 5

/** Tries at an authorization code (section 15: a second chance, then refused). */
export const CODE_TRIES = 2

/** Numbers that reach the emergency services from any line, untouched by any rule (4.7). */
export const EMERGENCY_NUMBERS: readonly string[] = ['911']

/** Seconds between two looks at a queue in which nobody is free. */
export const QUEUE_LOOK_SECONDS = 10

/** Looks after which a waiting call whose switch asks nothing more no longer comes before others: our own bound. */
export const LOOKS_UNTIL_SILENT = 6

/** Offers of one call to agents, at most, whatever the settings: our own bound. */
export const MAX_OFFERS = 200
