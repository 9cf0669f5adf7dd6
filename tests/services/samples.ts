import type { z } from 'zod'
import { newId } from '@/db/id'
import { directory, numbers, schedules } from '@/db/schema'
import { keep } from '@/db/store'
import { callCenterSettings } from '@/lib/services/call-centers/settings'
import { huntGroups } from '@/lib/services/hunt-groups/hunt-groups'
import type { PlainKind, services } from '@/lib/services/registry'
import type { Service } from '@/lib/services/service'
import { saveService } from '@/lib/services/store'
import { blankDialled } from '@/lib/services/words'
import { addPerson, makePeople, type TestPerson, unique } from '../support/people'
import { attendantMenus } from './attendant-menus'
import { callCenterSample } from './call-center-sample'

type Fields<K extends PlainKind> = z.output<(typeof services)[K]['schema']>
/** What a form may post that must be refused at that field; a box that is ticked or not has nothing wrong to say. */
type Refused<V> = { [F in keyof V as V[F] extends boolean ? never : F]: Record<string, string> }
export type Sample<V = Record<string, unknown>> = { values: V; refused: Refused<V> }

/** The company of the tests: people, a number nobody uses, a hunt group to point at, and Carol's company beside it. */
export async function makeCompany() {
  const who = await makePeople()
  const companyId = who.tremblay.id
  const denis = await addPerson(companyId, 'Denis', 'Roy', 'person', { extension: '2003' })
  const number = `+1418${String(2_000_000 + Math.floor(Math.random() * 7_999_999))}`
  const announcement = newId()
  const [hours, holidays] = [newId(), newId()]
  await keep(async write => {
    const row = { companyId, createdAt: 0, sort: 'musique', name: 'Musique', kind: 'announcements' }
    await write.insert(directory).values({ ...row, id: announcement })
    await write.insert(numbers).values({ companyId, number })
    for (const [id, type] of [
      [hours, 'time'],
      [holidays, 'holiday'],
    ] as const) {
      await write.insert(directory).values({ ...row, id, kind: 'schedules', name: type })
      await write.insert(schedules).values({ companyId, id, type })
    }
  })
  const by = { companyId, personId: who.alice.id, name: who.alice.name }
  const ventes = { ...huntGroups.blank, name: 'Ventes', extension: '7000' }
  const sales = (await saveService(by, who.tremblay, huntGroups as Service, ventes)) ?? ''
  const settings = { ...callCenterSettings.blank, unavailableCodes: 'PAUSE Pause' }
  await saveService(by, who.tremblay, callCenterSettings as Service, settings)
  return { ...who, by, denis, number, sales, announcement, hours, holidays }
}
export type Who = Awaited<ReturnType<typeof makeCompany>>

const long = (length: number) => 'x'.repeat(length + 1)
const member = ({ id }: TestPerson, weight: number | null = null) => ({ id, weight, skill: null })
const stranger = (role: string, { carol }: Who) => ({ [`${role}.${carol.id}.in`]: 'on' })
const unlikely = () => `91${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

function dialled(who: Who) {
  const name = `Essai ${unique()}`
  return {
    values: {
      ...blankDialled,
      name,
      extension: unlikely(),
      numbers: [who.number],
      callerNumber: who.number,
      inactiveSound: who.announcement,
    },
    refused: {
      name: { name: long(30) },
      extension: { extension: '12a' },
      numbers: { numbers: '+14185550000' },
      inactiveSound: { inactiveSound: who.hours },
      departmentId: { departmentId: 'elsewhere' },
      callerFirstName: { callerFirstName: long(30) },
      callerLastName: { callerLastName: long(30) },
      callerNumber: { callerNumber: '418 555' },
      locale: { locale: 'de' },
      zone: { zone: 'Europe/Paris' },
      forwardAlwaysTo: { forwardAlways: 'on', forwardAlwaysTo: '' },
    },
  }
}

const listed = () => ({ name: `Essai ${unique()}` })
const named = { name: { name: long(80) } }

/** One good example of every service, and bad input for each of its fields. A new service has to give its own. */
export const samples: { [K in PlainKind]: (who: Who) => Sample<Fields<K>> } = {
  'auto-attendants': who => {
    const { values, refused } = dialled(who)
    return {
      values: {
        ...values,
        type: 'standard',
        business: who.hours,
        holiday: who.holidays,
        extensionScope: 'company',
        nameScope: 'department',
        nameOrder: 'either',
        firstDigitSeconds: 8,
        operatorSound: who.announcement,
        menus: attendantMenus(who),
      },
      refused: {
        ...refused,
        type: { type: 'premium' },
        business: { business: who.holidays },
        holiday: { holiday: who.hours },
        extensionScope: { extensionScope: 'world' },
        nameScope: { nameScope: 'world' },
        nameOrder: { nameOrder: 'any' },
        firstDigitSeconds: { firstDigitSeconds: '61' },
        operatorSound: { operatorSound: who.sales },
        menus: {},
      },
    }
  },
  'call-centers': who => callCenterSample(who, dialled(who)),
  'call-park': who => ({
    values: {
      ...listed(),
      people: [member(who.benoit), member(who.alice)],
      recallTo: 'alternate',
      alternate: who.sales,
    },
    refused: {
      ...named,
      people: stranger('people', who),
      recallTo: { recallTo: 'everybody' },
      alternate: { alternate: who.announcement },
    },
  }),
  'call-pickup': who => ({
    values: { ...listed(), people: [member(who.alice), member(who.benoit)] },
    refused: { ...named, people: stranger('people', who) },
  }),
  'authorization-codes': () => ({
    values: { ...listed(), code: String(100_000 + Math.floor(Math.random() * 899_999)) },
    refused: { ...named, code: { code: '12' } },
  }),
  'paging-groups': who => {
    const { values, refused } = dialled(who)
    return {
      values: {
        ...values,
        targets: [member(who.benoit), member(who.denis)],
        originators: [member(who.alice)],
        toneSeconds: 2,
        showOriginator: true,
        prefix: 'Annonce',
      },
      refused: {
        ...refused,
        targets: stranger('targets', who),
        originators: { [`originators.${who.alice.id}.in`]: '' },
        toneSeconds: { toneSeconds: '21' },
        prefix: { prefix: long(30) },
      },
    }
  },
  'hunt-groups': who => {
    const { values, refused } = dialled(who)
    return {
      values: {
        ...values,
        policy: 'weighted',
        agents: [member(who.benoit, 60), member(who.alice, 40)],
        advance: true,
        advanceRings: 3,
        overflow: true,
        overflowSeconds: 90,
        overflowTo: { kind: 'voicemail', id: who.alice.id },
        notReachable: true,
        notReachableTo: { kind: 'number', number: '+14185550123' },
        busyWhenNotReachable: false,
        callWaiting: true,
        groupBusy: false,
        membersControlBusy: true,
        busyForDirectCalls: false,
        showGroupName: true,
        forwardBusy: true,
        forwardBusyTo: { kind: 'voicemail', id: who.benoit.id },
      },
      refused: {
        ...refused,
        policy: { policy: 'longest' },
        agents: { [`agents.${who.benoit.id}.weight`]: '61' },
        advanceRings: { advanceRings: '0' },
        overflowSeconds: { overflowSeconds: '7201' },
        overflowTo: { overflowTo: '' },
        notReachableTo: { notReachableTo: '911' },
        forwardBusyTo: { forwardBusyTo: '911' },
      },
    }
  },
  'group-calls': who => {
    const { values, refused } = dialled(who)
    return {
      values: {
        ...values,
        targets: [
          { kind: 'entry', id: who.benoit.id },
          { kind: 'number', number: '+14185550123' },
          { kind: 'entry', id: who.sales },
        ],
        timeout: true,
        timeoutMinutes: 5,
      },
      refused: { ...refused, targets: { 'targets.1.to': '911' }, timeoutMinutes: { timeoutMinutes: '61' } },
    }
  },
  'music-on-hold': who => ({
    values: {
      ...listed(),
      departmentId: null,
      duringHold: true,
      duringPark: false,
      duringCampOn: true,
      source: 'custom',
      music: who.announcement,
      otherInternal: true,
      internalSource: 'custom',
      internalMusic: who.announcement,
    },
    refused: {
      ...named,
      departmentId: { departmentId: 'elsewhere' },
      source: { source: 'radio' },
      music: { music: who.sales },
      internalSource: { internalSource: 'radio' },
      internalMusic: { internalMusic: who.sales },
    },
  }),
  'series-completion': who => ({
    values: { ...listed(), people: [member(who.denis), member(who.alice)] },
    refused: { ...named, people: stranger('people', who) },
  }),
}
