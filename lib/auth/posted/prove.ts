import { redirect } from 'next/navigation'
import type { Problem } from '@/lib/forms/problems'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { typedAgain } from '@/lib/forms/typed'
import { askedPath } from '../caller'
import { confirmPassword, hasPassword } from '../confirm-password'
import { confirmedFor } from '../confirmed'
import type { Viewer } from '../viewer'

/** The field that a form gets when its change asks for the password again. */
const field = 'confirmPassword'

/** The viewer, their session confirmed anew when the form brought the right password along; or what is wrong with it. */
export async function proved(
  someone: Viewer,
  form: FormData,
  now: number,
): Promise<{ viewer: Viewer; wrong?: undefined } | { viewer?: undefined; wrong: Problem }> {
  const typed = form.get(field)
  if (typeof typed !== 'string' || !typed || now - someone.session.confirmedAt <= confirmedFor)
    return { viewer: someone }
  const wrong = await confirmPassword(someone, typed.slice(0, 512), now)
  return wrong ? { wrong } : { viewer: { ...someone, session: { ...someone.session, confirmedAt: now } } }
}

/** The form again, as typed, with a field for the password; who has none confirms by signing in again. */
export async function askPassword(
  someone: Viewer,
  form: FormData,
  { state = { values: typedAgain(form) }, wrong }: { state?: FormState; wrong?: Problem } = {},
): Promise<FormState> {
  if (!(await hasPassword(someone))) redirect(await confirmPage())
  const problem: Problem | undefined = form.get(field) === '' ? { key: 'required' } : wrong
  return { ...state, ...(problem && (await rejected(form, { [field]: problem }))), password: true }
}

/** Where a person confirms who they are, and comes back to this page from. */
export async function confirmPage(): Promise<string> {
  return `/confirm?to=${encodeURIComponent(await askedPath())}`
}
