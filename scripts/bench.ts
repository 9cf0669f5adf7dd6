import { measureExport } from './bench/calls/export'
import { measureImport } from './bench/calls/import'
import { measurePages } from './bench/calls/pages'
import { measureQueries } from './bench/calls/queries'
import { benchStore } from './bench/store'
import { type Measured, printTable } from './bench/table'
import { told } from './portal/told'

process.env.AUTH_SECRET ??= 'only for the bench: forty characters or so'
process.env.PEPPER ??= 'only for the bench: another forty characters'

await told(async () => {
  const rows: Measured[] = [...(await benchStore())]
  for (const measure of [measureQueries, measureExport, measureImport, measurePages]) rows.push(...(await measure()))
  printTable(rows)
})
