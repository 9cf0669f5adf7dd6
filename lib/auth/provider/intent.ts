import { cookies } from 'next/headers'
import { z } from 'zod'

/**
 * Why somebody goes to the provider: to sign in, to confirm who they are, to link their identity, or to answer an
 * invitation. It travels in a cookie of the browser and is believed only where the session or the token proves it.
 */
const intent = z.object({
  purpose: z.enum(['sign-in', 'confirm', 'link', 'invitation']),
  to: z.string().max(2000).default('/'),
  token: z.string().max(100).optional(),
})

export type Intent = z.infer<typeof intent>

const name = 'provider-intent'

/** The purpose, page and token that a form gives. */
export function intentOf(form: { get(name: string): unknown }): Intent {
  const given = {
    purpose: form.get('purpose') ?? 'sign-in',
    to: form.get('to') ?? '/',
    token: form.get('token') ?? undefined,
  }
  const read = intent.safeParse(given)
  return read.success ? read.data : { purpose: 'sign-in', to: '/' }
}

/** Remembers the purpose for the ten minutes of the journey. In route handlers only. */
export async function setIntent(value: Intent): Promise<void> {
  const options = { httpOnly: true, sameSite: 'lax' as const, path: '/', maxAge: 600 }
  ;(await cookies()).set(name, JSON.stringify(value), options)
}

/** The purpose, once. In route handlers only. */
export async function takeIntent(): Promise<Intent> {
  const jar = await cookies()
  const value = jar.get(name)?.value
  jar.delete(name)
  try {
    return intent.parse(JSON.parse(value ?? '{"purpose":"sign-in"}'))
  } catch {
    return { purpose: 'sign-in', to: '/' }
  }
}
