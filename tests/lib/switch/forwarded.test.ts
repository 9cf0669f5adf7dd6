import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { callStore, prepared } from '@/db/calls/store'
import { newId } from '@/db/id'
import { forwardedCalls, outbox, phones } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator, operator } from '@/lib/auth/operator'
import { featureOf } from '@/lib/features/registry'
import { saveImage } from '@/lib/features/save-image'
import { lineUser } from '@/lib/phones/line'
import { receiveCalls } from '@/lib/switch/finished'
import { nextStep } from '@/lib/switch/next-step'
import { listAlarms } from '@/lib/toll/store'
import { tremblay } from '../../app/what-if/tremblay'
import { freshStore } from '../../support/store'

const NOON = Date.UTC(2026, 5, 17, 16)
const MOBILE = '+14185559876'
let made: Awaited<ReturnType<typeof tremblay>>
let company: Company

beforeEach(async () => {
  freshStore()
  made = await tremblay()
  const found = await companyForOperator(made.companyId)
  const always = featureOf('forwarding-always')
  if (!found || !always) throw new Error('There is no company')
  company = found
  await saveImage(operator(company, 'x'), company, made.benoit, always, { active: 'on', to: MOBILE })
})

/** Somebody outside calls Benoît, whose calls go to his mobile phone. */
const callBenoit = (call: string, outcome: 'new' | 'answered' | 'busy' = 'new') =>
  nextStep({ call, from: '+14185551212', dialled: made.ofBenoit, outcome }, NOON)

const raised = async () =>
  (await listAlarms(company, 0)).map(({ cause, subject, amount }) => ({ cause, subject, amount }))

test('a sixth call that Benoît’s forward sends outside at the same time is told to the administrators, once a day', async () => {
  for (const call of ['1', '2', '3', '4', '5']) {
    expect(await callBenoit(call)).toMatchObject({ ring: [{ number: MOBILE }] })
    await callBenoit(call, 'answered')
  }
  expect(await raised()).toEqual([])
  await callBenoit('6')
  await callBenoit('7')
  expect(await raised()).toEqual([{ cause: 'forwards', subject: made.benoit.id, amount: 6 }])
  const letters = await read().select().from(outbox).where(eq(outbox.purpose, 'toll-alarm'))
  expect(letters).toHaveLength(1)
  expect(letters[0]?.text).toContain('6 appels renvoyés à l’extérieur en même temps')
})

test('those that are over, or reached nobody, count no more', async () => {
  for (const call of ['1', '2', '3']) await callBenoit(call)
  await callBenoit('1', 'busy')
  const [startedAt, endedAt] = [new Date(NOON).toISOString(), new Date(NOON + 60_000).toISOString()]
  const over = { call: '2', from: '+14185551212', dialled: made.ofBenoit, startedAt, answeredAt: startedAt, endedAt }
  await receiveCalls([{ ...over, outcome: 'answered' }])
  expect((await read().select().from(forwardedCalls)).map(({ call }) => call)).toEqual(['3'])
  const recorded = prepared(callStore().reader, 'select redirected_by as "by" from calls').all()
  expect(recorded).toEqual([{ by: '2002' }])
})

test('what a person dials themselves is no forward', async () => {
  const phone = { companyId: company.id, id: newId(), name: 'bureau', model: 'yealink-t54w', kind: 'desk' } as const
  await keep(write => write.insert(phones).values({ ...phone, ownerId: made.alice.id, createdAt: 0 }))
  const asked = { call: 'own', from: lineUser(phone), dialled: MOBILE, outcome: 'new' } as const
  expect(await nextStep(asked, NOON)).toMatchObject({ ring: [{ number: MOBILE }] })
  expect(await read().select().from(forwardedCalls)).toEqual([])
})
