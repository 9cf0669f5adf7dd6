import { beforeAll, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { makeCompany, samples, type Who } from '../../services/samples'
import { signedIn } from '../../support/people'
import { record } from '../calls/records'

let who: Who
let path: string
beforeAll(async () => {
  who = await makeCompany()
  const supervisors = [{ id: who.denis.id, weight: null, skill: null }]
  const values = { ...samples['call-centers'](who).values, name: 'Sirop', reportMinutes: '30', supervisors }
  const serviceId = (await saveService(who.by, who.tremblay, services['call-centers'] as Service, values)) ?? ''
  path = `/queues/${serviceId}/report`
  const call = (id: string, time: string, more: Parameters<typeof record>[3]) =>
    record(who.tremblay.id, id, time, { serviceId, ...more })
  await append([
    call('q1', '09:05:00', { receivedBy: who.benoit.id, seconds: 120, waitSeconds: 10 }),
    call('q2', '09:40:00', { outcome: 'no-answer', waitSeconds: 50 }),
    call('q3', '10:10:00', { outcome: 'answered', seconds: 30, waitSeconds: 30, queueEnd: 'elsewhere' }),
  ])
})

test('Alice reads a day of the queue from its page, and its calls one by one', async () => {
  const alice = await signedIn(who.alice, 'fr')
  await alice.visit('/company/call-centers')
  await alice.follow('Sirop')
  await alice.follow('Rapport du jour')
  expect(alice.text).toContain('Aucun appel ce jour-là')
  await alice.submit({ Date: '2026-07-08' }, 'Afficher')
  expect(alice.text).toContain('8 juillet 2026')
  expect(alice.rows().map(row => row.slice(0, 8))).toEqual([
    ['09 h 00', '1', '1', '0', '0', '0:10', '0:10', '2:00'],
    ['09 h 30', '1', '0', '1', '0', '0:50', '0:50', '–'],
    ['10 h 00', '1', '0', '0', '1', '0:30', '0:30', '–'],
    ['Total', '3', '1', '1', '1', '0:30', '0:50', '2:00'],
  ])
  await alice.follow('Voir ces appels un à un')
  expect(alice.rows()).toHaveLength(3)
})

test('Denis supervises it: he reads it from his queues, and downloads it', async () => {
  const denis = await signedIn(who.denis, 'en')
  await denis.visit('/settings')
  expect(denis.text).toContain('Queues I supervise')
  await denis.visit('/settings/queues')
  expect(denis.text).toContain(who.benoit.name)
  await denis.follow('Report of the day')
  await denis.submit({ Date: '2026-07-09' }, 'Show')
  await denis.follow('Day before')
  expect(denis.rows()).toHaveLength(4)
  expect(denis.text).not.toContain('one by one')
  const file = await denis.request(`${path}/csv?date=2026-07-08`)
  expect(file.headers.get('content-disposition')).toContain('report-Sirop-2026-07-08.csv')
  expect((await file.text()).split('\r\n')).toEqual([
    'Table,Name or start,Offered,Answered,Abandoned,Sent elsewhere,Average wait (s),Longest wait (s),Average handling (s),Talk time (s)',
    'Interval,2026-07-08T09:00:00-04:00,1,1,0,0,10,10,120,120',
    'Interval,2026-07-08T09:30:00-04:00,1,0,1,0,50,50,,0',
    'Interval,2026-07-08T10:00:00-04:00,1,0,0,1,30,30,,0',
    `Agent,${who.benoit.name},,1,,,,,120,120`,
    'Total,,3,1,1,1,30,50,120,120',
    '',
  ])
})

test('a date that does not exist is said at the field, and today is shown', async () => {
  const denis = await signedIn(who.denis, 'fr')
  await denis.visit(`${path}?date=2026-02-30`)
  expect(denis.errors().join()).toContain('Entrez une date')
})

test('Benoît, its agent, and Carol of another company find no such page, nor its file', async () => {
  for (const person of [who.benoit, who.carol]) {
    const browser = await signedIn(person, 'fr')
    for (const address of [path, `${path}/csv`]) {
      await browser.visit(address)
      expect(browser.status).toBe(404)
    }
  }
})
