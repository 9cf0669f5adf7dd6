import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEnvFile } from 'node:process'

/**
 * Takes the demo's own secrets into the environment. They are made once and kept with its data, so that sessions and
 * passwords outlive a restart; scripts/run.mjs gives them to the operator's commands too.
 */
export function useDemoSecrets(dataDir: string): void {
  const path = join(dataDir, 'demo.env')
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const secret = () => randomBytes(48).toString('base64url')
    writeFileSync(path, `AUTH_SECRET=${secret()}\nPEPPER=${secret()}\n`, { mode: 0o600 })
  }
  loadEnvFile(path)
}
