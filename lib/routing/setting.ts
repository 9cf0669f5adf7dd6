import type { Destination } from '@/lib/destinations/destination'
import { includes } from '@/lib/licences/packs'
import { destinationOf } from './destination-of'
import type { SettingCode } from './feature-codes'
import type { Person } from './person-settings'
import { guarded } from './redirect'
import { type CodeSetting, settingCodes } from './setting-codes'
import type { Setting } from './step'
import { decide, type Next, treatment, type Walk } from './walk'

/** A code that changes a setting, and the digits after it: what the portal is to change, or the treatment of who may not. */
export function setting(walk: Walk, caller: Person, code: SettingCode, digits: string): Next {
  const asked = settingCodes[code]
  if ('center' in asked) return ofCenter(walk, caller, asked, digits)
  const { feature, on } = asked
  if (!includes(caller.pack, feature)) return refused(walk, caller.id, asked, 'notIncluded')
  if ('forward' in asked) return ofForward(walk, caller, asked, digits)
  if (!('dials' in asked)) return saved(walk, caller.id, asked, { feature, on })
  const dial = digits.slice(0, asked.digits)
  const to = destinationOf(walk, digits.slice(asked.digits))
  if (!to || !asked.dials.test(dial)) return refused(walk, caller.id, asked, 'nowhere')
  return saved(walk, caller.id, asked, { feature, on, to, dial })
}

/** Without digits a forward leads where it led before. */
function ofForward(walk: Walk, caller: Person, asked: Extract<CodeSetting, { forward: string }>, digits: string): Next {
  const { feature, rule, forward, on } = asked
  if (!on) return saved(walk, caller.id, asked, { feature, on })
  const to = digits ? destinationOf(walk, digits) : caller[forward].to
  if (!to) return refused(walk, caller.id, asked, 'nowhere')
  return guarded(walk, caller, rule, to) ?? saved(walk, caller.id, asked, { feature, on, to })
}

/** Its agents and supervisors change a call centre, and administrators, where it allows that by code. */
function ofCenter(walk: Walk, caller: Person, asked: Extract<CodeSetting, { center: string }>, digits: string): Next {
  const center = walk.snapshot.entries.get(walk.snapshot.byExtension.get(digits) ?? '')
  if (center?.kind !== 'call-centers') {
    decide(walk, { id: caller.id }, 'featureCode', 'featureCode.noCenter', { params: { digits } })
    return treatment('unknownCode')
  }
  const { id, agents, supervisors } = center
  const theirs = caller.administers || supervisors.includes(caller.id) || agents.some(agent => agent.id === caller.id)
  if (!theirs) return refused(walk, id, asked, 'notTheirs', caller.name)
  if (!center.byCode[asked.center]) return refused(walk, id, asked, 'notByCode')
  const acts = asked.center === 'night' ? center.night.action !== 'none' : center.forced.to !== undefined
  if (asked.on && !acts) return refused(walk, id, asked, 'nowhere')
  return saved(walk, id, asked, { center: asked.center, on: asked.on, id })
}

function saved(walk: Walk, id: string, { rule, on }: CodeSetting, change: Setting): Next {
  const { to, dial } = change as { to?: Destination; dial?: string }
  const [text, prompt] = dial
    ? ['dial', 'settingSaved']
    : on
      ? [to ? 'onTo' : 'on', 'settingOn']
      : ['off', 'settingOff']
  decide(walk, { id }, 'featureCode', `featureCode.${text}`, {
    params: { rule, ...(dial && { dial }) },
    hears: { kind: 'prompt', prompt },
    ...(to && { to }),
  })
  return { end: { kind: 'setting', setting: change } }
}

function refused(walk: Walk, id: string, { rule }: CodeSetting, why: string, person = ''): Next {
  decide(walk, { id }, 'featureCode', `featureCode.${why}`, { params: { rule, person } })
  return treatment('settingRefused')
}
