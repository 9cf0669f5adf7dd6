import { useTranslations } from 'next-intl'
import { DestinationField } from '@/lib/destinations/field'
import { letsOut, type PlanType, permissions, planTypes } from '@/lib/routing/calling-plan'
import { Table } from '@/lib/ui/table'
import { CellBox, CellSelect } from './controls'
import { transferPlaces } from './form'

/** What a plan says of each type of call, and the numbers it may transfer to. */
export function PlanFields({ closed }: { closed: readonly PlanType[] }) {
  const say = useTranslations('callingPlan')
  const options = (type: PlanType) =>
    permissions.map(value => ({
      value,
      label: say(`options.${value}`),
      disabled: closed.includes(type) && letsOut(value),
    }))
  return (
    <>
      <Table
        caption={say('title')}
        columns={[
          {
            key: 'type',
            label: say('type'),
            heading: true,
            cell: type => <TypeName closed={closed.includes(type)} type={type} />,
          },
          {
            key: 'originating',
            label: say('originating'),
            cell: type => (
              <CellSelect
                label={say('originatingOf', { type: say(`types.${type}`) })}
                name={`originating.${type}`}
                options={options(type)}
              />
            ),
          },
          {
            key: 'redirecting',
            label: say('redirecting'),
            cell: type => (
              <CellBox
                disabled={closed.includes(type)}
                label={say('redirectingOf', { type: say(`types.${type}`) })}
                name={`redirecting.${type}`}
                text={say('options.allow')}
              />
            ),
          },
        ]}
        rowKey={type => type}
        rows={[...planTypes]}
      />
      <fieldset className="field">
        <legend>{say('transfers')}</legend>
        <p className="hint">{say('transfersHint')}</p>
        <div className="stack">
          {transferPlaces.map(place => (
            <DestinationField
              hint={place === '1' ? undefined : ''}
              key={place}
              label={say('transfer', { place })}
              name={`transfers.${place}`}
              optional
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

/** A type of call, what belongs to it, or that the provider keeps it closed. */
export function TypeName({ type, closed }: { type: PlanType; closed: boolean }) {
  const say = useTranslations('callingPlan')
  return (
    <>
      {say(`types.${type}`)} <small className="hint">{closed ? say('closed') : say(`typeHints.${type}`)}</small>
    </>
  )
}
