'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { withSound } from '@/lib/audio/store'
import { audioProblem, postedSound } from '@/lib/audio/upload'
import { ownerOf } from '@/lib/auth/owner-of'
import { buttonAction, formAction } from '@/lib/auth/posted/action'
import { viewer } from '@/lib/auth/viewer'
import { optionalText, text } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'
import { listGreetings, removeGreeting, saveGreeting } from '@/lib/voicemail/greetings'
import { homeOf } from '../_line/held'
import { greetingSlot, isAlternate } from './slot'

const named = z.strictObject({ name: text(80) })
const unnamed = z.strictObject({ name: optionalText(80) })

/** Oneself, or an administrator: saves a recording of a person or a service. */
export const saveRecording = formAction(async function saveRecording(
  ownerId: string,
  asked: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const someone = await viewer()
  const { by, company } = someone
  const owner = await ownerOf(someone, ownerId)
  const slot = greetingSlot(owner.kind, asked) ?? notFound()
  const before = (await listGreetings(company, ownerId)).get(slot)
  const { values, problems } = parse(isAlternate(slot) ? named : unnamed, form)
  const use = slot === 'name' ? 'recorded-name' : 'greeting'
  const { sound, problem } = await postedSound(form, 'file', use)
  const needed = !(before && isAlternate(slot)) && !sound ? ({ key: 'audioMissing' } as const) : undefined
  const wrong = problem ?? needed
  if (!values || wrong) return rejected(form, { ...problems, ...(wrong && { file: wrong }) })
  const greeting = { slot, name: isAlternate(slot) ? values.name : null }
  try {
    if (sound) await withSound(company, use, sound, row => saveGreeting(by, company, owner, greeting, row))
    else await saveGreeting(by, company, owner, greeting)
  } catch (error) {
    return rejected(form, { file: audioProblem(error) })
  }
  await setNotice('greetingSaved')
  redirect(`${homeOf(someone, owner)}/voicemail`)
})

/** Oneself, or an administrator: removes a recording of a person or a service. */
export const removeRecording = buttonAction(async function removeRecording(
  ownerId: string,
  asked: string,
): Promise<void> {
  const someone = await viewer()
  const owner = await ownerOf(someone, ownerId)
  const slot = greetingSlot(owner.kind, asked) ?? notFound()
  await removeGreeting(someone.by, someone.company, owner, slot)
  await setNotice('greetingRemoved')
  redirect(`${homeOf(someone, owner)}/voicemail`)
})
