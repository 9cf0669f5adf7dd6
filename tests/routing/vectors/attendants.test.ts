import type { Attendant, KeyAction } from '@/lib/routing/service-settings'
import { attendant, huntGroup, MAIN, MOBILE, menu, to, voicemail } from '../company'
import { type Vector, vectors } from '../vector'

const keys: Record<string, KeyAction> = {
  1: { action: 'transfer', to: to('2001') },
  2: { action: 'prompted', to: to('2002') },
  3: { action: 'submenu', menu: 'more' },
  4: { action: 'extension' },
  5: { action: 'name' },
  6: { action: 'mailbox' },
  7: { action: 'announcement', sound: 'hello' },
  8: { action: 'repeat' },
  9: { action: 'exit' },
  0: { action: 'operator', to: to('2009') },
}
const more = menu({ '1': { action: 'transfer', to: to('2003') }, '*': { action: 'previous' } })
const welcome = (settings: Partial<Attendant> = {}) => [
  attendant('welcome', {
    menus: {
      business: menu(keys),
      afterHours: menu({ 1: { action: 'transfer', to: to('2008') } }),
      holiday: menu(),
      more,
    },
    ...settings,
  }),
]
const closing = { business: 'business', holiday: 'holidays' }
const answering = { others: { answersAfter: 1 } }
const dialling = { menus: { business: menu(keys, { dialling: true }), afterHours: menu(), holiday: menu(), more } }

const rows: Vector[] = [
  {
    when: '1: transferred',
    states: { ...answering, keys: ['1'] },
    services: welcome(),
    goes: 'menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 11 s',
  },
  {
    when: '2: transferred with a prompt',
    states: { ...answering, keys: ['2'] },
    services: welcome(),
    goes: 'menu:business, menuKey:prompted →2002, ring:answered 2002: answered by 2002, 16 s',
  },
  {
    when: '0: the operator',
    states: { ...answering, keys: ['0'] },
    services: welcome(),
    goes: 'menu:business, menuKey:operator →2009, ring:answered 2009: answered by 2009, 16 s',
  },
  {
    when: '0: the operator after an own announcement',
    states: { ...answering, keys: ['0'] },
    services: welcome({ operatorSound: 'hello' }),
    goes: 'menu:business, menuKey:operator →2009, ring:answered 2009: answered by 2009, 23 s',
  },
  {
    when: '3 then 1: through the submenu',
    states: { ...answering, keys: ['3', '1'] },
    services: welcome(),
    goes: 'menu:business, menuKey:submenu, menu:submenu, menuKey:transfer →2003, ring:answered 2003: answered by 2003, 16 s',
  },
  {
    when: '3 then * then 1: back to the first menu',
    states: { ...answering, keys: ['3', '*', '1'] },
    services: welcome(),
    goes: 'menu:business, menuKey:submenu, menu:submenu, menuKey:previous, menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 21 s',
  },
  {
    when: '4: an extension',
    states: { ...answering, keys: ['4', '2005'] },
    services: welcome(),
    goes: 'menu:business, menuKey:extension, menuExtension:transfer →2005, ring:answered 2005: answered by 2005, 16 s',
  },
  {
    when: '4: an extension that does not exist',
    states: { ...answering, keys: ['4', '9999', '1'] },
    services: welcome(),
    goes: 'menu:business, menuKey:extension, menuWrongKeys:repeat, menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 21 s',
  },
  {
    when: '4: an extension of a group',
    states: { ...answering, keys: ['4', '3001'] },
    services: [...welcome(), huntGroup('sales', { extension: '3001' })],
    goes: 'menu:business, menuKey:extension, menuExtension:transfer →sales, huntGroupDistribution:answered 2001: answered by 2001, 16 s',
  },
  {
    when: '5: a name',
    states: { ...answering, keys: ['5', '87362529'] },
    services: welcome(),
    goes: 'menu:business, menuKey:name, menuName:transfer →2001, ring:answered 2001: answered by 2001, 16 s',
  },
  {
    when: '5: a name in either order',
    states: { ...answering, keys: ['5', '236'] },
    services: welcome({ nameOrder: 'either' }),
    goes: 'menu:business, menuKey:name, menuName:transfer →2002, ring:answered 2002: answered by 2002, 16 s',
  },
  {
    when: '5: first name first where the last is asked',
    states: { ...answering, keys: ['5', '236', ''] },
    services: welcome(),
    goes: 'menu:business, menuKey:name, menuWrongKeys:repeat, menu:business, menuNoInput:hangup: hangup, 25 s',
  },
  {
    when: '5: two keys are too few',
    states: { ...answering, keys: ['5', '87', ''] },
    services: welcome(),
    goes: 'menu:business, menuKey:name, menuWrongKeys:repeat, menu:business, menuNoInput:hangup: hangup, 25 s',
  },
  {
    when: '6: a mailbox',
    states: { keys: ['6', '2003'] },
    people: { 2003: { voicemail: voicemail() } },
    services: welcome(),
    goes: 'menu:business, menuKey:mailbox, menuMailbox:transfer →2003 mailbox, voiceMessaging:noAnswer: mailbox 2003 (noAnswer), 15 s',
  },
  {
    when: '6: a mailbox that is off',
    states: { keys: ['6', '2003'] },
    services: welcome(),
    goes: 'menu:business, menuKey:mailbox, menuMailbox:transfer →2003 mailbox, voiceMessaging:none: noMailbox, 10 s',
  },
  {
    when: '7: an announcement, then the menu again',
    states: { ...answering, keys: ['7', '1'] },
    services: welcome(),
    goes: 'menu:business, menuKey:announcement, menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 28 s',
  },
  {
    when: '8: again',
    states: { ...answering, keys: ['8', '1'] },
    services: welcome(),
    goes: 'menu:business, menuKey:repeat, menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 16 s',
  },
  {
    when: '9: good-bye',
    states: { keys: ['9'] },
    services: welcome(),
    goes: 'menu:business, menuKey:exit: hangup, 5 s',
  },
  {
    when: 'a blank key, then a good one',
    states: { ...answering, keys: ['#', '1'] },
    services: welcome(),
    goes: 'menu:business, menuWrongKeys:repeat, menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 16 s',
  },
  {
    when: 'three blank keys',
    states: { keys: ['#', '#', '#', '1'] },
    services: welcome(),
    goes: 'menu:business, menuWrongKeys:repeat, menu:business, menuWrongKeys:repeat, menu:business, menuWrongKeys:hangup: hangup, 15 s',
  },
  { when: 'no key', services: welcome(), goes: 'menu:business, menuNoInput:hangup: hangup, 15 s' },
  {
    when: 'no key, the menu is repeated once',
    states: { ...answering, keys: ['', '1'] },
    services: welcome({ menus: { business: menu(keys, { noInput: { repeats: 1, after: 'hangup' } }) } }),
    goes: 'menu:business, menuNoInput:repeat, menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 26 s',
  },
  {
    when: 'no key at all, repeated twice, then a message',
    services: welcome({ menus: { business: menu(keys, { noInput: { repeats: 2, after: 'message' } }) } }),
    goes: 'menu:business, menuNoInput:repeat, menu:business, menuNoInput:repeat, menu:business, menuNoInput:message: hangup, 45 s',
  },
  {
    when: 'no key, then the operator',
    states: answering,
    services: welcome({ menus: { business: menu(keys, { noInput: { repeats: 0, after: { to: to('2009') } } }) } }),
    goes: 'menu:business, menuNoInput:transfer →2009, ring:answered 2009: answered by 2009, 21 s',
  },
  {
    when: 'no key, then a mailbox',
    people: { 2009: { voicemail: voicemail() } },
    services: welcome({
      menus: { business: menu(keys, { noInput: { repeats: 0, after: { to: to('2009 mailbox') } } }) },
    }),
    goes: 'menu:business, menuNoInput:transfer →2009 mailbox, voiceMessaging:noAnswer: mailbox 2009 (noAnswer), 20 s',
  },
  {
    when: 'an extension keyed in at once',
    states: { ...answering, keys: ['2004'] },
    services: welcome(dialling),
    goes: 'menu:business, menuExtension:transfer →2004, ring:answered 2004: answered by 2004, 11 s',
  },
  {
    when: 'an extension keyed in at once where that is not allowed',
    states: { ...answering, keys: ['2004', '1'] },
    services: welcome(),
    goes: 'menu:business, menuWrongKeys:repeat, menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 16 s',
  },
  {
    when: 'a key wins over first-level dialling',
    states: { ...answering, keys: ['2'] },
    services: welcome(dialling),
    goes: 'menu:business, menuKey:prompted →2002, ring:answered 2002: answered by 2002, 16 s',
  },
  {
    when: 'an extension outside the department',
    states: { ...answering, keys: ['2004', ''] },
    people: { 2004: { departmentId: 'store' } },
    services: welcome({ ...dialling, extensionScope: 'department', departmentId: 'office' }),
    goes: 'menu:business, menuWrongKeys:repeat, menu:business, menuNoInput:hangup: hangup, 20 s',
  },
  {
    when: 'an extension inside the department',
    states: { ...answering, keys: ['2004'] },
    people: { 2004: { departmentId: 'office' } },
    services: welcome({ ...dialling, extensionScope: 'department', departmentId: 'office' }),
    goes: 'menu:business, menuExtension:transfer →2004, ring:answered 2004: answered by 2004, 11 s',
  },
  {
    when: 'in business hours',
    states: { ...answering, keys: ['1'] },
    services: welcome(closing),
    goes: 'menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 11 s',
  },
  {
    when: 'after hours',
    at: '2026-06-17T18:05-04:00',
    states: { ...answering, keys: ['1'] },
    services: welcome(closing),
    goes: 'menu:afterHours, menuKey:transfer →2008, ring:answered 2008: answered by 2008, 11 s',
  },
  {
    when: 'on a holiday',
    at: '2026-06-24T10:00-04:00',
    services: welcome(closing),
    goes: 'menu:holiday, menuNoInput:hangup: hangup, 15 s',
  },
  {
    when: 'on a holiday, without a holiday menu',
    at: '2026-06-24T10:00-04:00',
    states: { ...answering, keys: ['1'] },
    services: welcome({
      ...closing,
      menus: { business: menu(keys), afterHours: menu({ 1: { action: 'transfer', to: to('2008') } }) },
    }),
    goes: 'menu:afterHours, menuKey:transfer →2008, ring:answered 2008: answered by 2008, 11 s',
  },
  {
    when: 'without business hours it is always open',
    at: '2026-06-20T03:00-04:00',
    states: { ...answering, keys: ['1'] },
    services: welcome(),
    goes: 'menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 11 s',
  },
  {
    when: 'closed by hand',
    states: { ...answering, keys: ['1'] },
    mode: { mode: 'closed', until: null },
    services: welcome(),
    goes: 'menu:afterHours, menuKey:transfer →2008, ring:answered 2008: answered by 2008, 11 s',
  },
  {
    when: 'on holiday by hand',
    mode: { mode: 'holiday', until: null },
    services: welcome(),
    goes: 'menu:holiday, menuNoInput:hangup: hangup, 15 s',
  },
  {
    when: 'open by hand on a holiday',
    at: '2026-06-24T10:00-04:00',
    mode: { mode: 'open', until: null },
    states: { ...answering, keys: ['1'] },
    services: welcome(closing),
    goes: 'menu:business, menuKey:transfer →2001, ring:answered 2001: answered by 2001, 11 s',
  },
  {
    when: "the target's own chain runs, its mailbox answers",
    states: { keys: ['1'] },
    people: { 2001: { voicemail: voicemail({ unanswered: true, rings: 2 }) } },
    services: welcome(),
    goes: 'menu:business, menuKey:transfer →2001, ring:unanswered 2001, voiceMessaging:noAnswer: mailbox 2001 (noAnswer), 22 s',
  },
  {
    when: 'an own greeting takes its time',
    services: welcome({ menus: { business: menu({}, { greeting: 'hello' }) } }),
    goes: 'menu:business, menuNoInput:hangup: hangup, 22 s',
  },
  {
    when: 'a submenu that is gone',
    states: { ...answering, keys: ['1', ''] },
    services: welcome({ menus: { business: menu({ 1: { action: 'submenu', menu: 'gone' } }) } }),
    goes: 'menu:business, menuWrongKeys:repeat, menu:business, menuNoInput:hangup: hangup, 20 s',
  },
  { when: 'no menu at all', services: welcome({ menus: {} }), goes: 'menu:missing: hangup, 0 s' },
  { when: 'an inactive attendant', services: welcome({ active: false }), goes: 'inactive:service: outOfService, 0 s' },
  {
    when: 'a key to a mobile',
    services: welcome({ menus: { business: menu({ 1: { action: 'transfer', to: to(MOBILE) } }) } }),
    states: { keys: ['1'] },
    goes: 'menu:business, menuKey:transfer →+15145559876, outside:rings +15145559876: outside +15145559876, 5 s',
  },
  {
    when: 'a key to a forbidden number',
    services: welcome({ menus: { business: menu({ 1: { action: 'transfer', to: to('+19005551234') } }) } }),
    states: { keys: ['1'] },
    goes: 'menu:business, callingPlan:redirecting →+19005551234: redirectingNotPermitted, 5 s',
  },
  {
    when: 'two attendants that send silent callers to each other end',
    services: [
      attendant('welcome', { menus: { business: menu({}, { noInput: { repeats: 0, after: { to: to('other') } } }) } }),
      attendant('other', { menus: { business: menu({}, { noInput: { repeats: 0, after: { to: to('welcome') } } }) } }),
    ],
    goes: 'menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, menu:business, menuNoInput:transfer →other, menu:business, menuNoInput:transfer →welcome, redirections:tooMany: tooManyRedirections, 300 s',
  },
]

vectors(rows.map(row => ({ dial: MAIN, ...row })))
