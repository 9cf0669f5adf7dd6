import { getTranslations } from 'next-intl/server'
import type { Call, Leg } from '@/db/calls/call'
import type { Known } from '@/lib/calls/names'
import { Phone } from '@/lib/calls/ui/phone'
import type { formatsFor } from '@/lib/i18n/formats'
import { Table } from '@/lib/ui/table'

type Props = { call: Call & { legs: Leg[] }; names: Known; formats: ReturnType<typeof formatsFor> }

/** What happened behind one call, in order: each phone and service that was offered it. */
export async function Legs({ call, names, formats }: Props) {
  const [say, sayCalls] = await Promise.all([getTranslations('calls.call'), getTranslations('calls')])
  const nameOf = ({ entryId }: Leg) =>
    entryId ? (names.people.get(entryId)?.name ?? names.services.get(entryId)) : null
  return (
    <section className="fields">
      <h2>{say('legs')}</h2>
      <Table
        caption={say('legs')}
        columns={[
          {
            key: 'after',
            label: say('after'),
            cell: leg => formats.duration((leg.startedAt - call.startedAt) / 1_000),
          },
          {
            key: 'called',
            label: say('offered'),
            heading: true,
            cell: leg => <Phone name={nameOf(leg)} number={leg.called} />,
          },
          { key: 'outcome', label: say('outcome'), cell: leg => sayCalls(`outcomes.${leg.outcome}`) },
          { key: 'duration', label: say('duration'), numeric: true, cell: leg => formats.duration(leg.seconds) },
        ]}
        rowKey={leg => `${leg.id} ${leg.called}`}
        rows={call.legs}
      />
    </section>
  )
}
