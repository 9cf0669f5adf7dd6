import { attendant, callCenter, dnd, huntGroup, MAIN, MOBILE, menu, to, voicemail } from '../company'
import { type Vector, vectors } from '../vector'

const box = (settings = {}) => ({ voicemail: voicemail(settings) })
const everybodyBusy = { others: { presence: 'busy' } } as const
const alone = { agents: [{ id: '2002', weight: 0, skill: 1, joined: true }] }
const inVain = 'huntGroupDistribution 2002'
const mailbox = (greeting: string) => `voiceMessaging:${greeting}: mailbox it (${greeting})`

/** A service's mailbox (4.3; step 7 of 4.4): for what it sends there itself, and for what others send there. */
const rows: Vector[] = [
  {
    when: 'a group that sends all of its calls there',
    dial: MAIN,
    services: [huntGroup('it', { ...alone, ...box({ all: true }) })],
    goes: `voiceMessaging:all, ${mailbox('noAnswer')}, 5 s`,
  },
  {
    when: 'a group that always forwards, before its mailbox',
    dial: MAIN,
    services: [huntGroup('it', { ...box({ all: true }), own: { always: { active: true, to: to(MOBILE) } } })],
    goes: 'callForwardAlways →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'a group whose phones are all busy',
    dial: MAIN,
    states: everybodyBusy,
    services: [huntGroup('it', { ...alone, ...box({ busy: true }) })],
    goes: `${mailbox('busy')}, 5 s`,
  },
  {
    when: 'a group that is made busy',
    dial: MAIN,
    services: [huntGroup('it', { ...alone, groupBusy: true, ...box({ busy: true }) })],
    goes: `groupBusy:on, ${mailbox('busy')}, 5 s`,
  },
  {
    when: 'a busy group whose busy forward goes first',
    dial: MAIN,
    services: [
      huntGroup('it', { groupBusy: true, ...box({ busy: true }), own: { busy: { active: true, to: to(MOBILE) } } }),
    ],
    goes: 'groupBusy:on, groupOwnBusy →+15145559876, outside:rings +15145559876: outside +15145559876, 0 s',
  },
  {
    when: 'a busy group whose mailbox takes unanswered calls only',
    dial: MAIN,
    states: everybodyBusy,
    services: [huntGroup('it', { ...alone, ...box({ unanswered: true }) })],
    goes: 'busy:tone: busy, 0 s',
  },
  {
    when: 'a group whose phones rang in vain, one after the other',
    dial: MAIN,
    services: [huntGroup('it', { ...alone, advanceRings: 3, ...box({ unanswered: true, busy: true }) })],
    goes: `${inVain}, ${mailbox('noAnswer')}, 23 s`,
  },
  {
    when: 'a group whose phones ring at once, for as many rings as its mailbox waits',
    dial: MAIN,
    services: [huntGroup('it', { ...alone, policy: 'simultaneous', ...box({ unanswered: true, rings: 4 }) })],
    goes: `${inVain}, ${mailbox('noAnswer')}, 29 s`,
  },
  {
    when: 'a group with an overflow never asks its mailbox',
    dial: MAIN,
    services: [
      huntGroup('it', {
        ...{ ...alone, policy: 'simultaneous', overflow: { seconds: 30, to: to(MOBILE) } },
        ...box({ unanswered: true, busy: true, rings: 2 }),
      }),
    ],
    goes: `${inVain}, groupOverflow:timeout →+15145559876, outside:rings +15145559876: outside +15145559876, 30 s`,
  },
  {
    when: 'a queue that would give the busy tone at night',
    dial: MAIN,
    services: [callCenter('it', { ...box({ busy: true }), night: { action: 'busy', announcements: [], force: true } })],
    goes: `${mailbox('busy')}, 5 s`,
  },
  {
    when: 'an attendant that sends all of its calls there',
    dial: MAIN,
    services: [attendant('it', box({ all: true }))],
    goes: `voiceMessaging:all, ${mailbox('noAnswer')}, 5 s`,
  },
  {
    when: 'a forward to the mailbox of a group, which is direct',
    people: { 2001: { always: { active: true, splash: false, to: to('it mailbox') } } },
    services: [huntGroup('it', { active: false, ...box() })],
    goes: `callForwardAlways →it mailbox, ${mailbox('noAnswer')}, 5 s`,
  },
  {
    when: 'a forward to a mailbox that a group has not',
    people: { 2001: { always: { active: true, splash: false, to: to('it mailbox') } } },
    services: [huntGroup('it')],
    goes: 'callForwardAlways →it mailbox, voiceMessaging:none: noMailbox, 0 s',
  },
  {
    when: 'a mailbox of a group that is off',
    people: { 2001: { doNotDisturb: dnd, busy: { active: true, to: to('it mailbox') } } },
    services: [huntGroup('it', { voicemail: voicemail({ active: false }) })],
    goes: 'doNotDisturb:busy, callForwardBusy →it mailbox, voiceMessaging:none: noMailbox, 0 s',
  },
  {
    when: '*55 and the extension of a group',
    from: '2002',
    dial: '*5573',
    services: [huntGroup('it', { extension: '73', ...box() })],
    goes: `featureCode:mailbox, voiceMailTransfer:code →it mailbox, ${mailbox('noAnswer')}, 5 s`,
  },
  {
    when: 'a menu that asks whose mailbox, and the extension of a group',
    dial: MAIN,
    states: { keys: ['1', '73'] },
    services: [
      attendant('menu', { menus: { business: menu({ '1': { action: 'mailbox' } }) } }),
      huntGroup('it', { extension: '73', ...box() }),
    ],
    goes: `menu:business, menuKey:mailbox, menuMailbox:transfer →it mailbox, ${mailbox('noAnswer')}, 15 s`,
  },
  {
    when: '0 pressed during the greeting of a group',
    dial: MAIN,
    states: { keys: ['0'] },
    services: [huntGroup('it', box({ all: true, zero: to(MOBILE) }))],
    goes: 'voiceMessaging:all, voiceMessaging:noAnswer, voiceMessaging:zero →+15145559876, outside:rings +15145559876: outside +15145559876, 5 s',
  },
]

vectors(rows)
