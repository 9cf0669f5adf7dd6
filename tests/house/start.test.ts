import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { close, sqlite } from '@/db/sqlite'
import { prepare } from '@/scripts/portal/prepare'
import { temporaryFolder } from '../support/folders'

const none = { AUTH_SECRET: '', PEPPER: '', DATA_DIR: '', BASE_URL: '', OIDC_ISSUER: '' }

/** `npm start` with this environment: what it says, and its exit code. */
async function start(environment: Record<string, string>) {
  const child = spawn('node', ['scripts/run.mjs', 'start'], { env: { ...process.env, ...none, ...environment } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk
    })
  const code = await new Promise(done => child.on('exit', done))
  return { said, code }
}

function dataFolderIs(folder: string): string {
  close()
  process.env.DATA_DIR = folder
  return folder
}

test('npm start without secrets stops at once and says which are missing', async () => {
  const { said, code } = await start({ DATA_DIR: temporaryFolder() })
  expect(said).toContain('AUTH_SECRET is missing')
  expect(said).toContain('PEPPER is missing')
  expect(said).not.toContain(' at ')
  expect(code).toBe(1)
}, 30_000)

test('a data folder that cannot be written is named', () => {
  const file = join(temporaryFolder(), 'a-file')
  writeFileSync(file, '')
  dataFolderIs(join(file, 'data'))
  expect(prepare).toThrow(/The data folder .*a-file\/data cannot be written/)
})

test('a store of a newer portal is refused, and nothing is written beside it', () => {
  dataFolderIs(temporaryFolder())
  migrate()
  sqlite().writer.file.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)`)
  expect(prepare).toThrow(/written by a newer portal/)
})

test('an empty data folder is made ready, twice the same', () => {
  dataFolderIs(temporaryFolder())
  prepare()
  prepare()
  expect(sqlite().reader.file.prepare('select count(*) from companies').pluck().get()).toBe(0)
})
