'use server'

import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { confirmed } from '@/lib/auth/confirmed'
import { buttonAction, formAction } from '@/lib/auth/posted/action'
import { beginAuthenticator, confirmAuthenticator, removeAuthenticator } from '@/lib/auth/second-factor/authenticator'
import { addPasskey, listPasskeys, passkeyOptions, removePasskey } from '@/lib/auth/second-factor/passkeys'
import { renewRecoveryCodes } from '@/lib/auth/second-factor/recovery'
import { beginStep, countTry, endStep, findStep } from '@/lib/auth/second-factor/step'
import { type Viewer, viewer } from '@/lib/auth/viewer'
import type { FormState } from '@/lib/forms/state'
import { countAttempt, forgetAttempts, limitKey } from '@/lib/limits/store'
import { setNotice } from '@/lib/ui/notices'
import type { CodesState } from './codes-form'

const page = '/settings/security'
const who = ({ company, person }: Viewer) => ({ companyId: company.id, id: person.id })

/** Oneself: begins to add an authenticator application. */
export const addAuthenticator = buttonAction(async function addAuthenticator(): Promise<void> {
  const someone = await viewer()
  await confirmed(someone, page)
  await beginAuthenticator(who(someone))
  redirect(`${page}/authenticator`)
})

/** Oneself: proves the application by a code; the answer is the recovery codes, shown once. */
export const confirmOwnAuthenticator = buttonAction(async function confirmOwnAuthenticator(
  _state: CodesState,
  form: FormData,
): Promise<CodesState> {
  const someone = await viewer()
  await confirmed(someone, page)
  const say = await getTranslations('problems')
  const key = limitKey('authenticator', someone.person.id)
  if (await countAttempt(key, Date.now())) return { error: say('codeWait') }
  const right = await confirmAuthenticator(someone.by, who(someone), String(form.get('code') ?? ''), Date.now())
  if (!right) return { error: say('codeWrong') }
  await forgetAttempts(key)
  return { codes: await renewRecoveryCodes(someone.by, who(someone)) }
})

/** Oneself: new recovery codes in place of the old ones, shown once. */
export const renewCodes = buttonAction(async function renewCodes(
  _state: CodesState,
  _form: FormData,
): Promise<CodesState> {
  const someone = await viewer()
  await confirmed(someone, page)
  return { codes: await renewRecoveryCodes(someone.by, who(someone)) }
})

/** Oneself: takes the application away. */
export const removeOwnAuthenticator = formAction(async function removeOwnAuthenticator(
  _state: FormState,
  _form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  await confirmed(someone, page)
  await removeAuthenticator(someone.by, who(someone))
  await setNotice('saved')
  redirect(page)
})

/** Oneself: takes a passkey away. */
export const removeOwnPasskey = formAction(async function removeOwnPasskey(
  id: string,
  _state: FormState,
  _form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  await confirmed(someone, page)
  const key = (await listPasskeys(who(someone))).find(key => key.id === id)
  if (key) await removePasskey(someone.by, who(someone), key)
  await setNotice('saved')
  redirect(page)
})

/** Oneself: what the browser needs to make a passkey. */
export const beginPasskey = buttonAction(async function beginPasskey() {
  const someone = await viewer()
  await confirmed(someone, page)
  const options = await passkeyOptions(who(someone), someone.person.username, someone.person.name)
  await beginStep(who(someone), options.challenge, Date.now())
  return options
})

/** Oneself: keeps the passkey that the browser made. */
export const savePasskey = buttonAction(async function savePasskey(name: string, made: string): Promise<boolean> {
  const someone = await viewer()
  await confirmed(someone, page)
  const step = await findStep(Date.now())
  if (!step?.challenge || step.personId !== someone.person.id || !(await countTry(step))) return false
  const response = responseOf<RegistrationResponseJSON>(made)
  if (!response) return false
  const called =
    String(name)
      .trim()
      .normalize('NFC')
      .replace(/\p{Cc}/gu, '')
      .slice(0, 40) || 'Passkey'
  const added = await addPasskey(
    someone.by,
    who(someone),
    { name: called, response, challenge: step.challenge },
    Date.now(),
  )
  if (added) await endStep(step)
  return added
})

function responseOf<T>(made: string): T | undefined {
  try {
    return made.length < 20_000 ? (JSON.parse(made) as T) : undefined
  } catch {
    return undefined
  }
}
