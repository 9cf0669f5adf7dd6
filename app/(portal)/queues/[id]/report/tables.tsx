import { useTranslations } from 'next-intl'
import type { QueueCounts } from '@/db/calls/queue-report'
import type { Known } from '@/lib/calls/names'
import type { formatsFor } from '@/lib/i18n/formats'
import { type Code, descriptionOf } from '@/lib/queues/codes'
import { figuresOf, type Report } from '@/lib/queues/report/report'
import { written } from '@/lib/queues/written'
import { type Column, Table } from '@/lib/ui/table'

type Props = { report: Report; formats: ReturnType<typeof formatsFor> }
type Line = { key: string; label: string; counts: QueueCounts }

/** The calls of a day by when they began, and their total; intervals without calls are left out. */
export function IntervalTable({ report: { rows, total }, formats }: Props) {
  const say = useTranslations('queueReport')
  const lines: Line[] = [
    ...rows
      .filter(({ offered }) => offered)
      .map(row => ({ key: String(row.from), label: formats.time(row.from), counts: row })),
    { key: 'total', label: say('total'), counts: total },
  ]
  const counted = (['offered', 'answered', 'abandoned', 'elsewhere'] as const).map(
    (key): Column<Line> => ({
      key,
      label: say(key),
      numeric: true,
      cell: ({ counts }) => formats.number(figuresOf(counts)[key]),
    }),
  )
  const timed = (['wait', 'longest', 'handling'] as const).map(
    (key): Column<Line> => ({
      key,
      label: say(key),
      numeric: true,
      cell: ({ counts }) => written('average', figuresOf(counts)[key]),
    }),
  )
  return (
    <section className="stack">
      <h2>{say('intervals')}</h2>
      <p className="hint">{say('intervalsHint')}</p>
      <Table
        caption={say('intervals')}
        columns={[
          { key: 'from', label: say('interval'), heading: true, cell: ({ label }) => label },
          ...counted,
          ...timed,
        ]}
        rowKey={({ key }) => key}
        rows={lines}
      />
    </section>
  )
}

/** What each agent answered in the day, and how long they talked. */
export function AgentTable({ report: { agents, total }, formats, people }: Props & Pick<Known, 'people'>) {
  const say = useTranslations('queueReport')
  const lines = [
    ...agents.map(({ personId, ...counts }) => ({
      key: personId ?? '',
      name: people.get(personId ?? '')?.name ?? say('unknownAgent'),
      ...counts,
    })),
    { key: 'total', name: say('total'), answered: total.answered, handled: total.handled },
  ]
  if (!agents.length) return null
  return (
    <section className="stack">
      <h2>{say('agents')}</h2>
      <Table
        caption={say('agents')}
        columns={[
          { key: 'name', label: say('agent'), heading: true, cell: ({ name }) => name },
          {
            key: 'answered',
            label: say('answered'),
            numeric: true,
            cell: ({ answered }) => formats.number(answered),
          },
          {
            key: 'handling',
            label: say('handling'),
            numeric: true,
            cell: ({ answered, handled }) => written('handling', answered ? handled / answered : null),
          },
          { key: 'time', label: say('time'), numeric: true, cell: ({ handled }) => formats.duration(handled) },
        ]}
        rowKey={({ key }) => key}
        rows={lines}
      />
    </section>
  )
}

/** What came of the calls answered, by the company's codes; nothing where none was given. */
export function DispositionTable({ report: { dispositions }, formats, codes }: Props & { codes: readonly Code[] }) {
  const say = useTranslations('queueReport')
  if (!dispositions.some(({ disposition }) => disposition !== null)) return null
  return (
    <section className="stack">
      <h2>{say('dispositions')}</h2>
      <Table
        caption={say('dispositions')}
        columns={[
          {
            key: 'code',
            label: say('disposition'),
            heading: true,
            cell: ({ disposition }) => (disposition === null ? say('noCode') : descriptionOf(codes, disposition)),
          },
          { key: 'calls', label: say('answered'), numeric: true, cell: ({ calls }) => formats.number(calls) },
        ]}
        rowKey={({ disposition }) => disposition ?? ''}
        rows={dispositions}
      />
    </section>
  )
}
