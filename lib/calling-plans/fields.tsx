import { useTranslations } from 'next-intl'
import { DestinationField } from '@/lib/destinations/field'
import { letsOut, type PlanType, permissions, planTypes } from '@/lib/routing/calling-plan'
import { type Column, Table } from '@/lib/ui/table'
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
          typeColumn(say('type'), closed),
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

/** The first column of a plan: its types of calls. */
export function typeColumn(label: string, closed: readonly PlanType[]): Column<PlanType> {
  const cell = (type: PlanType) => <TypeName closed={closed.includes(type)} type={type} />
  return { key: 'type', label, heading: true, cell }
}

/** A type of call, what belongs to it, or that the provider keeps it closed. */
function TypeName({ type, closed }: { type: PlanType; closed: boolean }) {
  const say = useTranslations('callingPlan')
  return (
    <>
      {say(`types.${type}`)} <small className="hint">{closed ? say('closed') : say(`typeHints.${type}`)}</small>
    </>
  )
}
