import { kept as codeSettings } from '@/lib/services/authorization-codes/settings-schema'
import { blankMenu } from '@/lib/services/auto-attendants/menu'
import { kept as autoAttendants } from '@/lib/services/auto-attendants/schema'
import { blank, schema } from '@/lib/services/call-centers/schema'
import { kept as callPark } from '@/lib/services/call-park/schema'
import { kept as groupCalls } from '@/lib/services/group-calls/schema'
import { kept as huntGroups } from '@/lib/services/hunt-groups/schema'
import { kept as pagingGroups } from '@/lib/services/paging-groups/schema'
import { keptPeople } from '@/lib/services/people-group/schema'
import type { Demo } from './demo'
import { key, transfer } from './keys'

/** The services of Harbourview Dental: a small clinic whose calls come to the reception. */
export async function seedHarbourview(demo: Demo): Promise<void> {
  const { add, edit, people, person, mailbox, department, sound, schedule } = demo
  const reception = await add(huntGroups, {
    name: 'Reception',
    extension: '400',
    departmentId: department('Reception'),
    policy: 'simultaneous',
    agents: people('302', '303'),
    overflow: true,
    overflowSeconds: 20,
    overflowTo: mailbox('302'),
  })
  const appointments = await add(
    { kind: 'call-centers', schema, blank },
    {
      name: 'Appointments',
      extension: '410',
      numbers: ['+19025550145'],
      departmentId: department('Reception'),
      agents: people('302', '303'),
      supervisors: people('301'),
      queueLength: 5,
      comfortSounds: [sound('wait')],
      musicSounds: [sound('hold')],
      holidayAction: 'transfer',
      holidaySchedule: schedule('holiday'),
      holidayTo: mailbox('302'),
      holidaySounds: [sound('holiday')],
      nightAction: 'transfer',
      nightSchedule: schedule('time'),
      nightTo: mailbox('302'),
      nightSounds: [sound('closed')],
      strandedAction: 'transfer',
      strandedTo: { kind: 'entry', id: reception },
      overflowAction: 'transfer',
      overflowTo: mailbox('302'),
    },
  )
  await add(autoAttendants, {
    name: 'Front door',
    extension: '401',
    numbers: ['+19025550140'],
    type: 'basic',
    business: schedule('time'),
    holiday: schedule('holiday'),
    menus: [
      {
        ...blankMenu('business'),
        greeting: sound('welcome'),
        keys: [
          transfer('1', 'Appointments', { kind: 'entry', id: appointments }),
          transfer('2', 'Billing', person('301')),
          transfer('0', 'Reception', { kind: 'entry', id: reception }),
        ],
      },
      {
        ...blankMenu('afterHours'),
        greeting: sound('closed'),
        keys: [key('1', 'mailbox', 'Leave a message'), key('#', 'exit')],
      },
      {
        ...blankMenu('holiday'),
        greeting: sound('holiday'),
        keys: [key('1', 'mailbox', 'Leave a message'), key('#', 'exit')],
      },
    ],
  })
  await add(callPark, { name: 'Clinic', people: people('302', '303', '304', '305') })
  await add(keptPeople('call-pickup'), { name: 'Reception', people: people('302', '303') })
  await add(codeSettings, { type: 'account', digits: 4, optional: people('301', '304', '305') })
  await add(pagingGroups, {
    name: 'Treatment rooms',
    extension: '430',
    targets: people('304', '305', '306', '307'),
    originators: people('301', '302', '303'),
  })
  await add(groupCalls, {
    name: 'Emergency huddle',
    extension: '440',
    targets: [person('301'), person('304'), person('305')],
  })
  await add(keptPeople('series-completion'), { name: 'Dentists', people: people('304', '305') })
  await edit(huntGroups, reception, Date.UTC(2026, 9, 20, 13, 5), { overflowSeconds: 30 })
}
