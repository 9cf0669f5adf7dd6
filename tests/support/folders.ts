import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made = new Set<string>()

/** A new folder that is gone when this test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-test-'))
  made.add(folder)
  return folder
}

/** Removes the folders of a test file: after it, by `tidy.ts`. */
export function removeFolders(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
}
