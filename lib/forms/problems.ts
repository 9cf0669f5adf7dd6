import type fr from '@/messages/fr.json'

export type ProblemKey = keyof (typeof fr)['problems']
/** What is wrong, as a key of the `problems` namespace and its parameters; a sentence only when it is shown. */
export type Problem = { key: ProblemKey; params?: Record<string, string | number> }
/** Problems by field name; '' is the form as a whole. */
export type Problems = Record<string, Problem>
