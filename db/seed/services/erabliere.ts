import { kept as authorizationCodes } from '@/lib/services/authorization-codes/schema'
import { kept as codeSettings } from '@/lib/services/authorization-codes/settings-schema'
import { blankMenu } from '@/lib/services/auto-attendants/menu'
import { kept as autoAttendants } from '@/lib/services/auto-attendants/schema'
import { blank, schema } from '@/lib/services/call-centers/schema'
import { kept as callCenterSettings } from '@/lib/services/call-centers/settings-schema'
import { kept as callPark } from '@/lib/services/call-park/schema'
import { kept as callParkSettings } from '@/lib/services/call-park/settings-schema'
import { kept as groupCalls } from '@/lib/services/group-calls/schema'
import { kept as huntGroups } from '@/lib/services/hunt-groups/schema'
import { kept as pagingGroups } from '@/lib/services/paging-groups/schema'
import { keptPeople } from '@/lib/services/people-group/schema'
import { seedAfterHours } from '../features/after-hours'
import { seedCallingPlans } from './calling-plans'
import type { Demo } from './demo'
import { key, submenu, transfer } from './keys'
import { seedDnis } from './numbers'

/** The services of Érablière Tremblay: what its callers meet, and how its people work together. */
export async function seedErabliere(demo: Demo): Promise<void> {
  await seedCallingPlans(demo)
  const { add, edit, people, person, mailbox, department, sound, schedule } = demo
  const ventes = await add(huntGroups, {
    name: 'Ventes',
    extension: '710',
    numbers: ['+14185550120'],
    departmentId: department('Ventes'),
    policy: 'circular',
    agents: people('202', '203'),
    membersControlBusy: true,
    advanceRings: 5,
    overflow: true,
    overflowSeconds: 60,
    overflowTo: mailbox('202'),
  })
  const expedition = await add(huntGroups, {
    name: 'Expédition',
    extension: '713',
    departmentId: department('Expédition'),
    policy: 'simultaneous',
    agents: people('213', '214'),
    overflow: true,
    overflowSeconds: 30,
    overflowTo: person('210'),
  })
  await add(huntGroups, {
    name: 'Comptes clients',
    extension: '712',
    departmentId: department('Comptabilité'),
    policy: 'weighted',
    agents: demo.weighted({ '215': 30, '216': 70 }),
  })
  const service = await add(
    { kind: 'call-centers', schema, blank },
    {
      name: 'Service à la clientèle',
      extension: '720',
      type: 'premium',
      numbers: ['+18005550119', '+14185550127'],
      promote3Seconds: 180,
      departmentId: department('Service à la clientèle'),
      agents: people('206', '207', '208', '209'),
      supervisors: people('205'),
      entranceSounds: [sound('wait')],
      comfortSounds: [sound('wait')],
      musicSounds: [sound('hold')],
      holidayAction: 'transfer',
      holidaySchedule: schedule('holiday'),
      holidayTo: mailbox('205'),
      holidaySounds: [sound('holiday')],
      nightAction: 'transfer',
      nightSchedule: schedule('time'),
      nightTo: mailbox('205'),
      nightSounds: [sound('closed')],
      nightByCode: true,
      strandedAction: 'transfer',
      strandedTo: { kind: 'entry', id: ventes },
      dispositions: true,
      noticeCalls: 4,
      noticeSeconds: 180,
      report: true,
      reportEmail: 'service@erabliere-tremblay.example',
      unavailableAction: 'transfer',
      unavailableTo: { kind: 'entry', id: ventes },
      unavailableAgents: 3,
      unavailableCode: 'REUNION',
      overflowAction: 'transfer',
      overflowTo: { kind: 'entry', id: ventes },
      overflowByTime: true,
      forwardBusy: true,
      forwardBusyTo: mailbox('205'),
    },
  )
  const boutique = await add(
    { kind: 'call-centers', schema, blank },
    {
      name: 'Boutique en ligne',
      extension: '721',
      departmentId: department('Service à la clientèle'),
      agents: people('208', '209'),
      supervisors: people('205'),
      musicSounds: [sound('hold')],
      holidayAction: 'transfer',
      holidaySchedule: schedule('holiday'),
      holidayTo: mailbox('205'),
      nightAction: 'transfer',
      nightSchedule: schedule('time'),
      nightTo: mailbox('205'),
      strandedAction: 'transfer',
      strandedTo: { kind: 'entry', id: service },
      overflowAction: 'transfer',
      overflowTo: { kind: 'entry', id: service },
      overflowByTime: true,
      overflowSeconds: 120,
    },
  )
  const merchants = { name: 'Restaurants et épiceries', priority: 1, entrance: sound('welcome') }
  await seedDnis(demo, '+14185550127', merchants)
  const keys = [
    transfer('1', 'Ventes', { kind: 'entry', id: ventes }),
    transfer('2', 'Service client', { kind: 'entry', id: service }),
    transfer('3', 'Expédition', { kind: 'entry', id: expedition }),
    key('5', 'name', 'Par nom'),
    submenu('9', 'English', 'english'),
    transfer('0', 'Réception', person('205')),
  ]
  const reception = await add(autoAttendants, {
    name: 'Réception',
    extension: '700',
    numbers: ['+14185550100'],
    business: schedule('time'),
    holiday: schedule('holiday'),
    menus: [
      {
        ...blankMenu('business'),
        greeting: sound('welcome'),
        dialling: true,
        repeats: 1,
        after: 'operator',
        afterTo: person('201'),
        keys,
      },
      {
        ...blankMenu('afterHours'),
        greeting: sound('closed'),
        keys: [key('1', 'mailbox', 'Laisser un message'), submenu('9', 'English', 'english'), key('#', 'exit')],
      },
      {
        ...blankMenu('holiday'),
        greeting: sound('holiday'),
        keys: [key('1', 'mailbox', 'Laisser un message'), key('#', 'exit')],
      },
      {
        ...blankMenu('english', 'English'),
        greeting: sound('welcome'),
        keys: [
          transfer('1', 'Sales', { kind: 'entry', id: ventes }),
          transfer('2', 'Customer service', { kind: 'entry', id: service }),
          key('*', 'previous', 'Français'),
        ],
      },
    ],
  })
  await add(callCenterSettings, {
    dispositionCodes: 'COMMANDE Commande prise\nSUIVI Suivi de livraison\nPLAINTE Plainte\nINFO Renseignement',
    unavailableCodes: 'DINER Pause du dîner\nFORM Formation\nREUNION Réunion',
    unavailableAfterBounces: 3,
    guardSeconds: 5,
    acrossQueues: 'order',
    queueOrder: [service, boutique],
  })
  await add(callParkSettings, { recallTo: 'parkerThenAlternate', alternate: ventes, ringPattern: 'shortShortLong' })
  await add(callPark, { name: 'Ventes', people: people('202', '203', '204') })
  await add(keptPeople('call-pickup'), {
    name: 'Service à la clientèle',
    people: people('205', '206', '207', '208', '209'),
  })
  await add(keptPeople('call-pickup'), { name: 'Comptabilité', people: people('215', '216') })
  await add(codeSettings, {
    type: 'authorization',
    digits: 6,
    mandatory: people('219', '212'),
    optional: people('210'),
  })
  await add(authorizationCodes, { name: 'Production : appels aux fournisseurs', code: '402917' })
  await add(pagingGroups, {
    name: 'Atelier',
    extension: '730',
    departmentId: department('Production'),
    targets: people('210', '219', '212', '213', '214'),
    originators: people('201', '210', '213'),
    prefix: 'Annonce',
  })
  await add(groupCalls, {
    name: 'Équipe des ventes',
    extension: '740',
    targets: [person('202'), person('203'), person('204'), person('201'), { kind: 'number', number: '+15145550142' }],
  })
  await add(keptPeople('series-completion'), { name: 'Direction', people: people('201', '205') })
  const names = { open: 'Heures d’ouverture', closed: 'En dehors des heures' }
  await seedAfterHours(demo, ventes, names, { kind: 'entry', id: reception })
  await edit(huntGroups, ventes, Date.UTC(2025, 8, 8, 14, 12), { agents: people('202', '203', '204') })
  await edit(huntGroups, ventes, Date.UTC(2026, 9, 14, 19, 40), {
    advanceRings: 3,
    overflowTo: { kind: 'voicemail', id: ventes },
  })
}
