import { append } from '@/db/calls/append'
import type { NewCall } from '@/db/calls/call'

/** A call of 8 July 2026 in Québec, to be told apart by what matters; an unanswered one rang 20 seconds. */
export function record(companyId: string, id: string, time: string, values: Partial<NewCall>): NewCall {
  const startedAt = Date.parse(`2026-07-08T${time}-04:00`)
  const seconds = values.seconds ?? 0
  const answered = (values.outcome ?? 'answered') === 'answered'
  return {
    companyId,
    id,
    startedAt,
    answeredAt: answered ? startedAt + 5_000 : null,
    endedAt: startedAt + (answered ? 5 + seconds : 20) * 1_000,
    direction: 'inbound',
    type: 'inbound',
    outcome: 'answered',
    calling: '+15145550123',
    callingName: null,
    called: '+14185550101',
    dialled: null,
    placedBy: null,
    receivedBy: null,
    extension: null,
    serviceId: null,
    seconds,
    billedSeconds: seconds,
    perMinute: 0,
    cost: 0,
    redirectedBy: null,
    redirectReason: null,
    accountCode: null,
    hungUpBy: null,
    cause: null,
    waitSeconds: null,
    ...values,
  }
}

type Who = {
  tremblay: { id: string }
  alice: { id: string; extension: string }
  benoit: { id: string; extension: string }
}

/** Alice is called twice (one missed), calls Toronto and Paris and is called by Benoît; a queue takes one for Benoît. */
export async function someDay({ tremblay, alice, benoit }: Who): Promise<void> {
  const to = { receivedBy: alice.id, extension: alice.extension }
  const from = {
    direction: 'outbound',
    placedBy: alice.id,
    extension: alice.extension,
    calling: '+14185550101',
  } as const
  await append([
    record(tremblay.id, 'a1', '09:00:00', { ...to, seconds: 120, callingName: 'Jean Côté' }),
    record(tremblay.id, 'a2', '10:00:00', {
      ...to,
      outcome: 'no-answer',
      calling: '+14165550144',
      callingName: '=HYPERLINK("x")',
    }),
    record(tremblay.id, 'a3', '11:00:00', {
      ...from,
      seconds: 90,
      type: 'canada',
      called: '+14165550144',
      perMinute: 180,
      cost: 270,
    }),
    record(tremblay.id, 'a4', '13:30:00', {
      ...from,
      seconds: 600,
      type: 'international',
      called: '+33199001122',
      perMinute: 450,
      cost: 4_500,
    }),
    record(tremblay.id, 'a5', '14:00:00', {
      direction: 'internal',
      type: 'internal',
      calling: benoit.extension,
      called: alice.extension,
      placedBy: benoit.id,
      receivedBy: alice.id,
      extension: benoit.extension,
      seconds: 30,
    }),
    record(tremblay.id, 'a6', '23:59:59', {
      receivedBy: benoit.id,
      extension: benoit.extension,
      calling: '',
      seconds: 61,
      legs: [
        {
          id: '1',
          startedAt: Date.parse('2026-07-08T23:59:59-04:00'),
          entryId: alice.id,
          called: alice.extension,
          outcome: 'no-answer',
          seconds: 0,
          reason: null,
        },
        {
          id: '2',
          startedAt: Date.parse('2026-07-09T00:00:04-04:00'),
          entryId: benoit.id,
          called: benoit.extension,
          outcome: 'answered',
          seconds: 61,
          reason: null,
        },
      ],
    }),
    record(tremblay.id, 'a7', '09:00:00', { startedAt: Date.parse('2026-07-09T00:00:00-04:00'), seconds: 10 }),
  ])
}

export const thatDay = 'start=2026-07-08+00%3A00%3A00&end=2026-07-09+00%3A00%3A00'
