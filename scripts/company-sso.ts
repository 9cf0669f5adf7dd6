/** npm run company:sso -- COMPANY on|off: whether a company's people must come from its provider's sign-in */
import { companiesForOperator } from '@/lib/auth/operator'
import { requireProvider } from '@/lib/companies/store'
import { told } from './portal/told'

const [wanted, state] = process.argv.slice(2)

await told(async () => {
  const company = (await companiesForOperator()).find(({ id, name }) => id === wanted || name === wanted)
  if (!company) throw new Error(`No company has the id or name ${wanted}`)
  if (state !== 'on' && state !== 'off') throw new Error('Say on or off')
  await requireProvider(company, state === 'on')
  console.log(`${company.name}: sign-in by its provider ${state === 'on' ? 'is required' : 'is one way among others'}`)
})
