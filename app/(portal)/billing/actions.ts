'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmed } from '@/lib/auth/confirmed'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { findCap, loosens, saveCap } from '@/lib/billing/daily-cap'
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

const capSchema = z.strictObject({ cap: amount(), version: int(0, 1_000_000) })

/** Sets what the calls of a day may cost; left empty, as much as they do. More than before asks for the password. */
export const saveDailyCap = formAction(async function saveDailyCap(
  _state: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await admin()
  const { company, by, locale } = viewer
  const { values, problems } = parse(capSchema, form)
  if (problems) return rejected(form, problems)
  if (loosens(await findCap(company), values.cap)) await confirmed(viewer, '/billing/alert')
  if ((await saveCap(company, by, values.cap, values.version)) === 'stale') {
    const theirs = await findCap(company)
    const shown = theirs ? wordsOf(locale, company.zone).money(theirs.cents) : ''
    return stale(form, theirs?.version ?? 0, { cap: shown })
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
