'use server'

import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { admit } from '@/lib/auth/admit'
import { ownPath } from '@/lib/auth/own-path'
import { spendCode } from '@/lib/auth/second-factor/authenticator'
import { acceptPasskey, signInOptions } from '@/lib/auth/second-factor/passkeys'
import { spendRecoveryCode } from '@/lib/auth/second-factor/recovery'
import { countTry, endStep, findStep, saveChallenge } from '@/lib/auth/second-factor/step'
import { startSession } from '@/lib/auth/session'
import { noteSignIn } from '@/lib/auth/sessions'
import { visitor } from '@/lib/auth/viewer'
import { text } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'

/** Anybody whose password was right a moment ago: a code of the application, or a recovery code, lets them in. */
export async function passSecondStep(to: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const now = Date.now()
  const { values, problems } = parse(z.strictObject({ code: text(20) }), form)
  if (problems) return rejected(form, problems)
  const step = await findStep(now)
  if (!step || !(await countTry(step))) redirect('/sign-in')
  const person = { companyId: step.companyId, id: step.personId }
  const right = (await spendCode(person, values.code)) || (await spendRecoveryCode(person, values.code, now))
  if (!right) {
    await noteSignIn(person, 'password', 'refused', now)
    return rejected(form, { code: { key: 'codeWrong' } })
  }
  await endStep(step)
  return admit(person, 'password', to)
}

/** Anybody whose password was right a moment ago: what the browser needs to use a passkey. */
export async function beginPasskeyStep() {
  await visitor()
  const step = await findStep(Date.now())
  if (!step) return undefined
  const options = await signInOptions({ companyId: step.companyId, id: step.personId })
  await saveChallenge(step, options.challenge)
  return options
}

/** Anybody whose password was right a moment ago: a passkey lets them in; answers the page to go to. */
export async function passByPasskey(to: string, signed: string): Promise<string | undefined> {
  await visitor()
  const now = Date.now()
  const step = await findStep(now)
  if (!step?.challenge || signed.length > 20_000 || !(await countTry(step))) return undefined
  const person = { companyId: step.companyId, id: step.personId }
  const response = responseOf(signed)
  if (!response || !(await acceptPasskey(person, response, step.challenge, now))) return undefined
  await endStep(step)
  await startSession(person)
  await noteSignIn(person, 'passkey', 'signed-in', now)
  return ownPath(to)
}

function responseOf(signed: string): AuthenticationResponseJSON | undefined {
  try {
    return JSON.parse(signed) as AuthenticationResponseJSON
  } catch {
    return undefined
  }
}
