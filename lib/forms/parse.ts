import type { z } from 'zod'
import type { Problem, ProblemKey, Problems } from './problems'
import { typedTree } from './typed'

export type Parsed<T> = { values: T; problems?: undefined } | { values?: undefined; problems: Problems }

/** Posted fields into the values of a schema, or problems by field. Only the schema's own fields are read. */
export function parse<S extends z.ZodType>(schema: S, form: FormData): Parsed<z.output<S>> {
  return parseTree(schema, typedTree(form))
}

/** The same for fields that are already a tree: a row of a CSV, search parameters. */
export function parseTree<S extends z.ZodType>(schema: S, tree: Record<string, unknown>): Parsed<z.output<S>> {
  const shape: unknown = 'shape' in schema ? schema.shape : undefined
  const known = shape ? Object.fromEntries(Object.keys(shape).map(name => [name, tree[name]])) : tree
  const read = schema.safeParse(known)
  return read.success ? { values: read.data } : { problems: problemsOf(read.error) }
}

function problemsOf(error: z.ZodError): Problems {
  const problems: Problems = {}
  for (const issue of error.issues) problems[issue.path.join('.')] ??= problemOf(issue)
  return problems
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const { message, path, code, input, ...rest } = issue
  const params: Record<string, string | number> = {}
  for (const [name, value] of Object.entries({ ...rest, ...(code === 'custom' ? issue.params : {}) }))
    if (typeof value === 'string' || typeof value === 'number') params[name] = value
  return { key: keyOf(message, code), params }
}

/** A rule's key; for a value that no page offers, which only zod has words for, what to do instead. */
function keyOf(message: string, code: string): ProblemKey {
  if (/^\w+$/.test(message)) return message as ProblemKey
  return code === 'too_big' ? 'tooLong' : 'chooseOne'
}
