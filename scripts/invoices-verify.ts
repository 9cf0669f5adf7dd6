/** npm run invoices:verify: whether the invoices are all there, in sequence, sealed and adding up. */
import { verifyInvoices } from '@/lib/billing/verify'

const { count, problems } = await verifyInvoices()
for (const problem of problems) console.error(problem)
console.log(`${count} invoices, ${problems.length} problems`)
process.exit(problems.length ? 1 : 0)
