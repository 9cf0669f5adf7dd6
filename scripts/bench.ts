import { measureExport } from './bench/calls/export'
import { measureImport } from './bench/calls/import'
import { measurePages } from './bench/calls/pages'
import { measureQueries } from './bench/calls/queries'
import { measureContacts } from './bench/contacts'
import { measureRouting } from './bench/routing'
import { benchStore } from './bench/store'
import { type Measured, printTable } from './bench/table'
import { told } from './portal/told'

process.env.AUTH_SECRET ??= 'only for the bench: forty characters or so'
process.env.PEPPER ??= 'only for the bench: another forty characters'

const parts = {
  queries: measureQueries,
  export: measureExport,
  import: measureImport,
  pages: measurePages,
  routing: measureRouting,
  contacts: measureContacts,
}

/** `npm run bench`, or `npm run bench -- queries export` for some of it. */
await told(async () => {
  const asked = process.argv.slice(2)
  const rows: Measured[] = await benchStore()
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length && !asked.includes(name)) continue
    console.log(`measuring: ${name}`)
    rows.push(...(await measure()))
  }
  printTable(rows)
})
