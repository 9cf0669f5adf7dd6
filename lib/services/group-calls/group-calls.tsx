import type { Problems } from '@/lib/forms/problems'
import { formatsFor } from '@/lib/i18n/formats'
import { pointedWords } from '../pointed-words'
import type { Service, Stored, Warning } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { Line } from '../ui/line'
import { type GroupCall, kept, most } from './schema'

/** Instant group calls (guide 6.12, field reference 16.4). */
export const groupCalls: Service<GroupCall> = {
  ...kept,
  columns: [
    { key: 'extension', cell: ({ values }) => values.extension },
    { key: 'targets', numeric: true, cell: ({ values }) => values.targets.length },
  ],
  Fields,
  Picture,
  check: ({ targets }): Problems => (targets.length ? {} : { targets: { key: 'oneDestination' } }),
  warnings,
}

/** Each outside number is a call of its own that is paid, and a number of the company lets anybody start them. */
function warnings({ targets, numbers, callerNumber }: GroupCall, showing: Showing): Warning[] {
  const { company, locale } = showing
  const ours = new Set(showing.numbers.map(({ number }) => number))
  const called = targets.flatMap(to => (to.kind === 'number' && !ours.has(to.number) ? [to.number] : []))
  const count = called.length + targets.filter(to => to.kind === 'sip').length
  const minute = showing.minuteTo(called, callerNumber ?? numbers[0] ?? company.mainNumber ?? '')
  const price = formatsFor(locale, company.zone).fineCost(minute)
  return [
    ...(count ? [{ key: minute ? 'outsidePriced' : 'outside', params: { count, ...(minute > 0 && { price }) } }] : []),
    ...(numbers.length ? [{ key: 'publicNumber' }] : []),
  ]
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { profile, group, destinations, flag, int } = useServiceFields('group-calls', showing, id)
  return (
    <>
      {profile()}
      {group('targets', destinations('targets', most))}
      {group('timeout', flag('timeout'), int('timeoutMinutes', 1, 60))}
    </>
  )
}

function Picture({ stored: { values }, showing }: { stored: Stored<GroupCall>; showing: Showing }) {
  const { say } = useServiceFields('group-calls', showing)
  const { targets, timeout, timeoutMinutes } = values
  const note = timeout ? say('picture.until', { minutes: timeoutMinutes }) : say('picture.forever')
  const stations = targets.map((to, at) => ({ key: String(at), text: pointedWords(to, showing), note }))
  return <Line lead={say('picture.lead')} stations={stations} />
}
