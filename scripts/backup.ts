import { resolve } from 'node:path'
import { backUp } from '@/db/backup/backup'
import { dataFolder } from '@/db/folder'
import { told } from './portal/told'

const [to] = process.argv.slice(2)

await told(async () => {
  const { folder, manifest } = await backUp(dataFolder(), to ? resolve(to) : dataFolder('backups'), Date.now())
  for (const [store, tables] of Object.entries(manifest.counts)) {
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0)
    console.log(`${store}: ${Object.keys(tables).length} tables, ${rows} rows, integrity ok`)
  }
  console.log(`${Object.keys(manifest.hashes).length} files in ${folder}`)
})
