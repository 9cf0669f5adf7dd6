import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '@/db/backup/backup'
import { restore } from '@/db/backup/restore'
import { append } from '@/db/calls/append'
import { closeCalls } from '@/db/calls/store'
import { close } from '@/db/sqlite'
import { companiesForOperator } from '@/lib/auth/operator'
import { temporaryFolder } from '../support/folders'
import { addCompany, addPerson } from '../support/people'
import { freshStore } from '../support/store'

const night = Date.UTC(2026, 10, 24, 3)

async function lively(): Promise<string> {
  const folder = freshStore()
  const company = await addCompany('Érablière Tremblay')
  const alice = await addPerson(company.id, 'Alice', 'Tremblay', 'administrator')
  await append([
    {
      ...{ companyId: company.id, id: 'call-1', startedAt: night, answeredAt: night + 5000, endedAt: night + 65_000 },
      ...{ direction: 'inbound', type: 'local', outcome: 'answered', calling: '+14185550101', callingName: null },
      ...{ called: alice.extension, dialled: null, placedBy: null, receivedBy: alice.id, extension: alice.extension },
      ...{
        serviceId: null,
        seconds: 60,
        billedSeconds: 60,
        perMinute: 0,
        cost: 0,
        redirectedBy: null,
        redirectReason: null,
      },
      ...{ accountCode: null, hungUpBy: null, cause: null, waitSeconds: null },
    },
  ])
  mkdirSync(join(folder, 'audio'))
  writeFileSync(join(folder, 'audio', 'greeting.wav'), 'Bonjour')
  return folder
}

function closeAll() {
  close()
  closeCalls()
}

test('a portal in use is backed up, destroyed, and comes back with the same counts and files', async () => {
  const folder = await lively()
  const { folder: backup, manifest } = await backUp(folder, temporaryFolder(), night)
  expect(manifest.counts['portal.db']).toMatchObject({ companies: 1, people: 1 })
  expect(manifest.counts['calls.db']).toMatchObject({ calls: 1, hours: 1 })

  closeAll()
  writeFileSync(join(folder, 'portal.db'), 'rubbish')
  writeFileSync(join(folder, 'audio', 'greeting.wav'), 'rubbish')
  await restore(backup, folder, night)
  expect((await companiesForOperator()).map(company => company.name)).toEqual([expect.stringContaining('Érablière')])
  expect(readFileSync(join(folder, 'audio', 'greeting.wav'), 'utf8')).toBe('Bonjour')
  closeAll()
})

test('what was there before a restore is kept', async () => {
  const folder = await lively()
  const { folder: backup } = await backUp(folder, temporaryFolder(), night)
  closeAll()
  writeFileSync(join(folder, 'audio', 'greeting.wav'), 'newer')
  await restore(backup, folder, night)
  const kept = join(folder, 'backups', 'replaced-20261124T030000000Z', 'audio', 'greeting.wav')
  expect(readFileSync(kept, 'utf8')).toBe('newer')
})

test('a backup that was tampered with is refused, and so is a restore under a running portal', async () => {
  const folder = await lively()
  const { folder: backup } = await backUp(folder, temporaryFolder(), night)
  await expect(restore(backup, folder, night)).rejects.toThrow(/in use/)
  closeAll()
  writeFileSync(join(backup, 'audio', 'greeting.wav'), 'Bonsoir')
  await expect(restore(backup, folder, night)).rejects.toThrow(/manifest/)
  expect((await companiesForOperator()).length).toBe(1)
})
