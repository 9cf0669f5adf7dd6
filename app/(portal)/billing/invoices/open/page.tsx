import { notFound, redirect } from 'next/navigation'
import { admin } from '@/lib/auth/viewer'
import { findInvoice } from '@/lib/billing/queries'

/** Leads to the invoice chosen in the drop-down. */
export default async function OpenInvoicePage({ searchParams }: { searchParams: Promise<{ id?: string | string[] }> }) {
  const [{ company }, { id }] = await Promise.all([admin(), searchParams])
  const invoice = await findInvoice(company, String(id))
  if (!invoice) notFound()
  redirect(`/billing/invoices/${invoice.id}`)
}
