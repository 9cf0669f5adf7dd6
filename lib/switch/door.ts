import 'server-only'
import type { z } from 'zod'
import { bearer } from './keys'
import { findSwitch } from './store'

const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })

export const refuse = (status: number, error: string, fields?: string[]) =>
  json({ error, ...(fields && { fields }) }, status)

/** Answers a switch: whoever holds no key in use gets 401, and nothing is looked up for them. */
export async function forSwitch(request: Request, answer: (name: string) => Promise<unknown>): Promise<Response> {
  const key = bearer(request.headers.get('authorization'))
  const known = key ? await findSwitch(key) : undefined
  if (!known) return json({ error: 'A valid key is needed' }, 401, { 'www-authenticate': 'Bearer' })
  const body = await answer(known.name)
  return body instanceof Response ? body : json(body, 200)
}

/** The body of a request as one of the words of the contract, or the answer that says what is wrong with it. */
export async function bodyOf<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<{ values: z.output<S> } | { refusal: Response }> {
  const body: unknown = await request.json().catch(() => undefined)
  const read = schema.safeParse(body)
  if (read.success) return { values: read.data }
  const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.')))]
  return { refusal: refuse(body === undefined ? 400 : 422, 'The body is not what the contract says', fields) }
}
