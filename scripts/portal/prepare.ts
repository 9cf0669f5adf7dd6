import { accessSync, constants } from 'node:fs'
import { callStore, closeCalls } from '@/db/calls/store'
import { dataFolder } from '@/db/folder'
import { migrate } from '@/db/migrate'
import { close } from '@/db/sqlite'

/** Makes the data folder ready for this portal, or throws a sentence that says why it cannot be. */
export function prepare(): void {
  writable()
  try {
    migrate()
    callStore()
  } finally {
    close()
    closeCalls()
  }
}

function writable(): void {
  try {
    accessSync(dataFolder(), constants.W_OK | constants.X_OK)
    // Root may write anywhere, except where nobody may: ask for a folder as the portal will.
    dataFolder('backups')
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new Error(`The data folder ${process.env.DATA_DIR ?? './data'} cannot be written: ${cause}`)
  }
}
