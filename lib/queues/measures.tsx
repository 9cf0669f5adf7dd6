import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Chip } from '@/lib/ui/bits'
import { Table } from '@/lib/ui/table'
import type { Measured } from './levels'
import { written } from './written'

const tones = { none: 'good', yellow: 'attention', red: 'danger' } as const

/** A queue's measures now, each with the level it has reached. */
export function Measures({ title, rows, children }: { title: string; rows: Measured[]; children?: ReactNode }) {
  const say = useTranslations('queues')
  return (
    <section className="stack">
      <h2>{title}</h2>
      <Table
        caption={title}
        columns={[
          { key: 'measure', label: say('measure'), heading: true, cell: row => say(`measures.${row.measure}`) },
          { key: 'value', label: say('now'), cell: row => written(row.measure, row.value) },
          {
            key: 'level',
            label: say('level'),
            cell: ({ level, watched }) =>
              watched ? <Chip tone={tones[level]}>{say(`levels.${level}`)}</Chip> : say('noThreshold'),
          },
        ]}
        rowKey={row => row.measure}
        rows={rows}
      />
      {children}
    </section>
  )
}
