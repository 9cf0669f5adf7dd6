/**
 * npm run toll:policy -- COMPANY [--us|--no-us] [--countries FR,JM] [--sip-hosts voix.exemple.ca] [--auto-bar|--no-auto-bar]
 * Opens the United States, other countries (ISO 3166) and SIP hosts to a company's calls; --auto-bar closes the countries by itself
 * when calls there are unusual (docs/operations.md). What is not said stays. Without options
 * it prints what is open. An empty list closes all.
 */
import { parseArgs } from 'node:util'
import { isSupportedCountry } from 'libphonenumber-js/max'
import { companiesForOperator, operator } from '@/lib/auth/operator'
import { findRules, isBarredByAlarms } from '@/lib/destinations/queries'
import { isHost } from '@/lib/destinations/sip'
import { saveTollPolicy } from '@/lib/destinations/store'
import { told } from './portal/told'

await told(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      us: { type: 'boolean' },
      countries: { type: 'string' },
      'sip-hosts': { type: 'string' },
      'auto-bar': { type: 'boolean' },
    },
  })
  const companies = await companiesForOperator()
  const company = companies.find(({ id, name }) => id === positionals[0] || name === positionals[0])
  if (!company) throw new Error(`Which company? ${companies.map(({ id, name }) => `${name} (${id})`).join(', ')}`)
  const { toll, sipHosts } = await findRules(company)
  const next = {
    us: values.us ?? toll.us,
    countries: list(values.countries)?.map(country => country.toUpperCase()) ?? [...toll.countries],
    sipHosts: list(values['sip-hosts'])?.map(host => host.toLowerCase()) ?? [...sipHosts],
    autoBar: values['auto-bar'] ?? (await isBarredByAlarms(company)),
  }
  const stranger = next.countries.find(country => !isSupportedCountry(country))
  if (stranger) throw new Error(`There is no country ${stranger}`)
  const bad = next.sipHosts.find(host => !isHost(host))
  if (bad) throw new Error(`${bad} is no host name`)
  if (Object.keys(values).length > 0) await saveTollPolicy(operator(company, 'toll:policy'), company, next)
  console.log(`${company.name}: United States ${next.us ? 'open' : 'closed'}`)
  console.log(`unusual calls ${next.autoBar ? 'close' : 'do not close'} the countries`)
  console.log(`countries: ${next.countries.join(', ') || 'none'}; SIP hosts: ${next.sipHosts.join(', ') || 'none'}`)
})

function list(text: string | undefined): string[] | undefined {
  return text
    ?.split(',')
    .map(word => word.trim())
    .filter(Boolean)
}
