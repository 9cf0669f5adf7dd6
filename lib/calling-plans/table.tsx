import { useTranslations } from 'next-intl'
import type { CallingPlan, PlanType } from '@/lib/routing/calling-plan'
import { planTypes } from '@/lib/routing/calling-plan'
import { Table } from '@/lib/ui/table'
import { typeColumn } from './fields'
import { transferPlaces } from './form'

type Props = { plan: CallingPlan; closed: readonly PlanType[]; transfers: readonly string[] }

/** A plan to be read. `transfers`: its three numbers as they are shown. */
export function PlanTable({ plan, closed, transfers }: Props) {
  const say = useTranslations('callingPlan')
  return (
    <>
      <Table
        caption={say('title')}
        columns={[
          typeColumn(say('type'), closed),
          { key: 'originating', label: say('originating'), cell: type => say(`options.${plan.originating[type]}`) },
          {
            key: 'redirecting',
            label: say('redirecting'),
            cell: type => say(`forwardOptions.${plan.redirecting[type] ? 'yes' : 'no'}`),
          },
        ]}
        rowKey={type => type}
        rows={[...planTypes]}
      />
      <dl className="facts">
        {transferPlaces.map((place, at) => (
          <div className="fact" key={place}>
            <dt>{say('transfer', { place })}</dt>
            <dd>{transfers[at] || say('noTransfer')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
