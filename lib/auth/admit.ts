import { redirect } from 'next/navigation'
import { ownPath } from './own-path'
import { type Provided, startSession } from './session'
import { noteSignIn, type Way } from './sessions'

/** Lets in a person whose identity is proven: a new session, a line among the recent sign-ins, and the page asked for. */
export async function admit(
  person: { companyId: string; id: string },
  way: Way,
  to: unknown,
  provided: Provided = {},
): Promise<never> {
  await startSession(person, provided)
  await noteSignIn(person, way, 'signed-in', Date.now())
  redirect(ownPath(to))
}
