import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { callStore, closeCalls } from '@/db/calls/store'
import { numbers } from '@/db/schema'
import { close } from '@/db/sqlite'
import { keep } from '@/db/store'
import { makePeople } from '../support/people'
import { freshStore } from '../support/store'

test('a Master.csv is imported by command: totals, a rejects file, and once only', async () => {
  const folder = freshStore()
  const { tremblay, alice } = await makePeople()
  await keep(write =>
    write.insert(numbers).values({ companyId: tremblay.id, number: '+14185550101', ownerId: alice.id }),
  )
  close()
  const file = join(folder, 'Master.csv')
  copyFileSync('tests/fixtures/calls/Master.csv', file)
  const run = (...more: string[]) =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'calls-import', file, ...more], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: folder, TIME_ZONE: 'America/Toronto' },
    })

  const first = run()
  expect(first.stderr).toBe('')
  expect(first.stdout).toContain('100 % read')
  expect(first.stdout).toContain('Format: asterisk\nLines: 9\nCalls: 2 (2 added, 0 known already)\nRejected lines: 7')
  const rejects = readFileSync(`${file}.rejects.csv`, 'utf8').split('\r\n')
  expect(rejects[0]).toBe('line,reason,text')
  expect(rejects[1]).toContain('2,neither 101 nor +15145550199 is known here,')
  expect(run().stdout).toContain('Calls: 2 (0 added, 2 known already)')

  const { reader } = callStore()
  expect(reader.file.prepare('select calling_name, seconds from calls order by started_at').all()).toEqual([
    { calling_name: 'Alice Tremblay', seconds: 30 },
    { calling_name: 'Jean Côté', seconds: 123 },
  ])
  closeCalls()

  const absent = run('--company', 'nobody')
  expect([absent.status, absent.stderr.trim()]).toEqual([1, 'There is no company nobody'])
  expect(existsSync(`${file}.rejects.csv`)).toBe(true)
}, 30_000)
