import { resolve } from 'node:path'
import { restore } from '@/db/backup/restore'
import { dataFolder } from '@/db/folder'
import { told } from './portal/told'

const [from] = process.argv.slice(2)

await told(async () => {
  if (!from) throw new Error('Which backup? npm run restore -- FOLDER')
  const { madeAt, hashes } = await restore(resolve(from), dataFolder(), Date.now())
  console.log(`Restored the backup of ${madeAt}: ${Object.keys(hashes).length} files, counts as they were.`)
})
