import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Call } from '@/db/calls/call'
import type { Known } from '@/lib/calls/names'
import { Cause } from '@/lib/calls/ui/cause'
import { Phone } from '@/lib/calls/ui/phone'
import type { formatsFor } from '@/lib/i18n/formats'
import { type Code, descriptionOf } from '@/lib/queues/codes'
import type { CallType } from '@/lib/rating/call-type'

type Props = { call: Call; names: Known; formats: ReturnType<typeof formatsFor>; codes: readonly Code[] }

/** The facts of a call that its record has; what it has not is left out. */
export async function Facts({ call, names, formats, codes }: Props) {
  const [say, sayCalls] = await Promise.all([getTranslations('calls.call'), getTranslations('calls')])
  const nameOf = (id: string | null) => (id === null ? null : (names.people.get(id)?.name ?? names.services.get(id)))
  const number = (value: string | null, name?: string | null) =>
    value === null ? null : <Phone name={names.ends.get(value) ?? name} number={value} />
  const facts: [Parameters<typeof say>[0], ReactNode][] = [
    ['direction', sayCalls(`directions.${call.direction}`)],
    ['type', sayCalls(`types.${call.type as CallType}`)],
    ['outcome', sayCalls(`outcomes.${call.outcome}`)],
    ['calling', number(call.calling, call.callingName)],
    ['called', number(call.called)],
    ['dialled', number(call.dialled)],
    ['placedBy', nameOf(call.placedBy)],
    ['receivedBy', nameOf(call.receivedBy)],
    ['service', nameOf(call.serviceId)],
    ['redirectedBy', number(call.redirectedBy)],
    ['redirectReason', call.redirectReason && <Cause cause={call.redirectReason} />],
    ['start', formats.moment(call.startedAt)],
    ['ringing', formats.duration(((call.answeredAt ?? call.endedAt) - call.startedAt) / 1_000)],
    ['duration', formats.duration(call.seconds)],
    ['billed', formats.duration(call.billedSeconds)],
    ['rate', formats.fineCost(call.perMinute)],
    ['cost', formats.fineCost(call.cost)],
    ['wait', call.waitSeconds === null ? null : formats.duration(call.waitSeconds)],
    ['disposition', call.disposition && descriptionOf(codes, call.disposition)],
    ['queueEnd', call.queueEnd && say('elsewhere')],
    ['hungUpBy', call.hungUpBy && sayCalls(`ends.${call.hungUpBy}`)],
    ['accountCode', call.accountCode],
    ['cause', call.cause && <Cause cause={call.cause} />],
    ['id', call.id],
  ]
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div className="fact" key={name}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
