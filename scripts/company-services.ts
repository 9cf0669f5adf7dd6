/**
 * npm run company:services -- COMPANY [--withhold paging-groups,group-calls] [--offer hunt-groups]
 * Withholds group services from a company, or offers them again; `all` is every one. Without options it prints which it has. The
 * pages of a withheld service do not exist; what is set up of it stays, and goes on acting on calls.
 */
import { parseArgs } from 'node:util'
import { companiesForOperator, operator } from '@/lib/auth/operator'
import { type ServiceKind, serviceKinds } from '@/lib/services/kinds'
import { listEntitled } from '@/lib/services/queries'
import { saveWithheld } from '@/lib/services/withheld'
import { told } from './portal/told'

await told(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { withhold: { type: 'string' }, offer: { type: 'string' } },
  })
  const companies = await companiesForOperator()
  const company = companies.find(({ id, name }) => id === positionals[0] || name === positionals[0])
  if (!company) throw new Error(`Which company? ${companies.map(({ id, name }) => `${name} (${id})`).join(', ')}`)
  const offered = await listEntitled(company)
  const withheld = new Set(serviceKinds.filter(kind => !offered.includes(kind)))
  for (const kind of list(values.withhold)) withheld.add(kind)
  for (const kind of list(values.offer)) withheld.delete(kind)
  if (Object.keys(values).length > 0) await saveWithheld(operator(company, 'company:services'), company, withheld)
  for (const kind of serviceKinds)
    console.log(`${company.name}: ${kind} ${withheld.has(kind) ? 'withheld' : 'offered'}`)
})

function list(text = ''): readonly ServiceKind[] {
  if (text === 'all') return serviceKinds
  const words = text
    .split(',')
    .map(word => word.trim())
    .filter(Boolean)
  return words.map(word => {
    const kind = serviceKinds.find(one => one === word)
    if (!kind) throw new Error(`There is no service ${word}: ${serviceKinds.join(', ')}`)
    return kind
  })
}
