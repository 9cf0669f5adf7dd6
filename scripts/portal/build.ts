import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = process.env.NEXT_DIST ?? '.next'
const stamp = join(dist, 'built-from')
const sources = [
  ...['app', 'lib', 'db', 'messages', 'public'],
  ...['proxy.ts', 'instrumentation.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json'],
]

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap(name => filesUnder(join(path, name)))
}

/** A hash of everything that the build is made from. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources.flatMap(filesUnder).sort()) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** Whether there is a build, and of the sources as they are now. */
export function isBuilt(): boolean {
  return existsSync(join(dist, 'BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Builds the portal for production. Throws when the build fails; its words are on the standard output. */
export async function build(): Promise<void> {
  const from = fingerprint()
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const code = await new Promise(done => next.on('exit', done))
  if (code !== 0) throw new Error('The build failed: see above.')
  writeFileSync(stamp, from)
}
