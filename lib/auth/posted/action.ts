import { redirect } from 'next/navigation'
import type { Problems } from '@/lib/forms/problems'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { answerWith, askedPath } from '../caller'
import { type Viewer, visitor } from '../viewer'
import { carryOut, postOf } from './carry-out'
import { askPassword, confirmPage, proved } from './prove'
import { refusalOf } from './refusal'
import { type CarriedOut, findPost, forgetPost, type Post, Repeated, savePath } from './store'
import { Refused } from './targets'

type FormAct<A extends unknown[]> = (...args: [...A, FormState, FormData]) => Promise<FormState>

/**
 * The action of a form, as a browser may call it: no more often than a person saves, not on a full disk, and once only
 * (security.md 5, 7 and T27). A refusal shows the form again as typed. Who may do what the action asks itself.
 */
export function formAction<A extends unknown[]>(act: FormAct<A>): FormAct<A> {
  return async (...args) => {
    const someone = await visitor()
    if (!someone) return act(...args)
    const form = args.at(-1) as FormData
    const refusal = await refusalOf(someone, form, Date.now())
    if (refusal) return refused(form, refusal.status, { [refusal.field]: refusal.problem })
    const { viewer, wrong } = await proved(someone, form, Date.now())
    if (wrong) return askPassword(someone, form, { wrong })
    const post = postOf(viewer, args.slice(0, -2), form)
    const before = post && (await findPost(post))
    if (before) return again(post, before, form)
    try {
      return await once(viewer, post, form, () => act(...args))
    } catch (error) {
      if (error instanceof Refused) return refused(form, 429, error.problemsIn(form))
      throw error
    }
  }
}

/** The action of a button or of a script: the same limits; a refusal leads back to the page with a notice. */
export function buttonAction<A extends unknown[], R>(act: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    const someone = await visitor()
    if (!someone) return act(...args)
    const refusal = await refusalOf(someone, undefined, Date.now())
    if (refusal) return back(refusal.status === 429 ? 'tooMuch' : 'diskFull')
    try {
      const { answer, unconfirmed } = await carryOut(someone, undefined, () => act(...args))
      return unconfirmed ? redirect(await confirmPage()) : answer
    } catch (error) {
      if (error instanceof Refused) return back('tooMuch')
      throw error
    }
  }
}

async function refused(form: FormData, status: number, problems: Problems): Promise<FormState> {
  await answerWith(status)
  return rejected(form, problems)
}

async function back(notice: 'tooMuch' | 'diskFull'): Promise<never> {
  await setNotice(notice)
  redirect(await askedPath())
}

/** Carries a form out unless another request has; what it answers then is what the other one led to. */
async function once(someone: Viewer, post: Post | undefined, form: FormData, act: () => Promise<FormState>) {
  try {
    const { answer: state, unconfirmed } = await carryOut(someone, post, act)
    if (unconfirmed) return askPassword(someone, form, { state })
    const found = post && (await findPost(post))
    if (found && found.run !== post.run) return again(post, found, form)
    if (found) await forgetPost(post)
    return state
  } catch (error) {
    const found = post && error instanceof Repeated ? await findPost(post) : undefined
    if (post && found) return again(post, found, form)
    const path = redirection(error)
    if (post && path) await savePath(post, path)
    throw error
  }
}

/** The answer to a form that was carried out already: the page it led to, unless it says something else now. */
function again(post: Post, { digest, path }: CarriedOut, form: FormData): Promise<FormState> {
  if (digest !== post.digest) return rejected(form, { '': { key: 'formUsed' } })
  if (path) redirect(path)
  return rejected(form, { '': { key: 'formSaved' } })
}

/** Where Next's redirection leads: it is thrown, with its path in the digest (`NEXT_REDIRECT;push;/path;303;`). */
function redirection(error: unknown): string | undefined {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
  return digest.startsWith('NEXT_REDIRECT;') ? digest.split(';').slice(2, -2).join(';') : undefined
}
