'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { amount } from '@/lib/billing/fields'
import { mailAgain } from '@/lib/billing/mail'
import { wordsOf } from '@/lib/billing/pdf/words'
import { findInvoice } from '@/lib/billing/queries'
import { findLimit, saveLimit } from '@/lib/billing/spend'
import { int } from '@/lib/forms/fields'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { setNotice } from '@/lib/ui/notices'

const schema = z.strictObject({ amount: amount(), version: int(0, 1_000_000) })

/** Sets the monthly amount to be warned about; left empty, there is no warning. */
export const saveAlert = formAction(async function saveAlert(_state: FormState, form: FormData): Promise<FormState> {
  const { company, by, locale } = await admin()
  const { values, problems } = parse(schema, form)
  if (problems) return rejected(form, problems)
  if ((await saveLimit(company, by, values.amount, values.version)) === 'stale') {
    const theirs = await findLimit(company)
    const shown = theirs ? wordsOf(locale, company.zone).money(theirs.cents) : ''
    return stale(form, theirs?.version ?? 0, { amount: shown })
  }
  await setNotice('saved')
  redirect('/billing/alert')
})

/** Mails an invoice of the company to its billing contact. */
export const sendInvoice = formAction(async function sendInvoice(
  id: string,
  _state: FormState,
  _form: FormData,
): Promise<FormState> {
  const { company, by } = await admin()
  if (!(await findInvoice(company, id))) notFound()
  await mailAgain(company, id, Date.now(), by)
  await setNotice('invoiceSent')
  redirect(`/billing/invoices/${id}`)
})
