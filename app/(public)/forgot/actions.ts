'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { caller } from '@/lib/auth/caller'
import { requestReset } from '@/lib/auth/reset'
import { visitor } from '@/lib/auth/viewer'
import { text } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { take } from '@/lib/limits/address'

const schema = z.strictObject({ username: text(161) })

/** Anybody: asks for a link that sets a new password. The answer is the same whoever asks, and however often. */
export async function forgot(_state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  if (await take('reset', (await caller()).address)) await requestReset(values.username, Date.now())
  redirect('/forgot?asked=1')
}
