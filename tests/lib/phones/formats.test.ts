import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Account } from '@/lib/phones/formats/account'
import { cisco } from '@/lib/phones/formats/cisco'
import { linphone } from '@/lib/phones/formats/linphone'
import { poly } from '@/lib/phones/formats/poly'
import { yealink } from '@/lib/phones/formats/yealink'
import { winterOffset } from '@/lib/phones/winter-offset'

const account: Account = {
  user: '0192f0',
  password: 's3cret-Value_',
  domain: 'sip.example',
  label: '203',
  displayName: 'Élodie "Lo" Côté & fils <ventes>',
  extension: '203',
  locale: 'fr',
  zone: 'America/Toronto',
  utcOffset: -300,
  voicemailCode: '*62',
}

/** An independent reader of key = value files. */
function keys(text: string): Map<string, string> {
  const lines = text.split('\n').filter(line => line && !line.startsWith('#'))
  return new Map(lines.map(line => [line.slice(0, line.indexOf(' = ')), line.slice(line.indexOf(' = ') + 3)]))
}
const xml = (text: string) => load(text, { xml: true })

test('a Yealink reads its line, language and clock', () => {
  const file = yealink(account)
  expect(file.startsWith('#!version:1.0.0.1\n')).toBe(true)
  const read = keys(file)
  expect(read.get('account.1.user_name')).toBe('0192f0')
  expect(read.get('account.1.password')).toBe('s3cret-Value_')
  expect(read.get('account.1.display_name')).toBe(account.displayName)
  expect(read.get('lang.gui')).toBe('French_CA')
  expect(read.get('local_time.time_zone')).toBe('-5')
})

test('a Poly reads its line from the attributes', () => {
  const all = xml(poly(account))('PHONE_CONFIG > ALL')
  expect(all.attr('reg.1.auth.password')).toBe('s3cret-Value_')
  expect(all.attr('reg.1.displayName')).toBe(account.displayName)
  expect(all.attr('tcpIpApp.sntp.gmtOffset')).toBe('-18000')
})

test('a Cisco reads its line from the flat profile', () => {
  const $ = xml(cisco(account))
  expect($('flat-profile > Password_1_').text()).toBe('s3cret-Value_')
  expect($('flat-profile > Display_Name_1_').text()).toBe(account.displayName)
  expect($('flat-profile > Time_Zone').text()).toBe('GMT-05:00')
})

test('Linphone reads its account', () => {
  const $ = xml(linphone(account))
  expect($('section[name=auth_info_0] > entry[name=passwd]').text()).toBe('s3cret-Value_')
  expect($('section[name=proxy_0] > entry[name=reg_identity]').text()).toContain('<sip:0192f0@sip.example>')
})

test('no name can add a line or an element of its own', () => {
  const before = keys(yealink(account)).size
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), displayName => {
      const hostile = { ...account, displayName, label: displayName }
      expect(yealink(hostile).split('\n')).toHaveLength(yealink(account).split('\n').length)
      expect(keys(yealink(hostile)).size).toBe(before)
      expect(xml(poly(hostile))('*')).toHaveLength(2)
      expect(xml(cisco(hostile))('flat-profile > *')).toHaveLength(xml(cisco(account))('flat-profile > *').length)
    }),
  )
})

test.each([
  ['America/Toronto', -300],
  ['America/Halifax', -240],
  ['America/St_Johns', -210],
  ['America/Vancouver', -480],
  ['UTC', 0],
])('%s is %i minutes from UTC in winter', (zone, minutes) => {
  expect(winterOffset(zone)).toBe(minutes)
})
