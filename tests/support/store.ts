import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '@/db/migrate'
import { close } from '@/db/sqlite'
import { temporaryFolder } from './folders'

let template: string | undefined

function migratedTemplate(): string {
  if (template) return template
  template = temporaryFolder()
  process.env.DATA_DIR = template
  migrate()
  close()
  return template
}

/**
 * Gives this process an empty, migrated store of its own (DATA_DIR), until the test ends or, when called from a
 * `beforeAll`, until the next call. Returns its folder.
 */
export function freshStore(): string {
  const from = migratedTemplate()
  close()
  const folder = temporaryFolder()
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(folder, name))
  process.env.DATA_DIR = folder
  return folder
}
