import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/db/migrate'
import { close } from '@/db/sqlite'

const made = new Set<string>()
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A new folder that is gone when this test process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-'))
  made.add(folder)
  return folder
}

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
