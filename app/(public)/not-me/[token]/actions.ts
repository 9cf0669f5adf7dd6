'use server'

import { redirect } from 'next/navigation'
import { takeBack } from '@/lib/audit/not-me'
import { visitor } from '@/lib/auth/viewer'
import { rejected } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'

/** Whoever holds the living link: takes the change back and shuts its author out, once. */
export async function takeChangeBack(token: string, _state: FormState, form: FormData): Promise<FormState> {
  await visitor()
  const taken = await takeBack(token, Date.now())
  if (!taken) return rejected(form, { '': { key: 'linkTooOld' } })
  redirect(`/not-me/${token}?done=${taken.undone ? 'undone' : 'kept'}`)
}
