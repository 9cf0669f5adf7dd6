import { useTranslations } from 'next-intl'
import { DestinationField } from '@/lib/destinations/field'
import { CheckField, ChoiceField, SelectField } from '@/lib/ui/choice-field'
import { TextArea, TextField } from '@/lib/ui/text-field'
import type { FeatureName } from '../line'
import { effects, mostNumbers } from './criterion'

type Schedules = { id: string; name: string; type: 'time' | 'holiday' }[]

/** The fields of one criterion: what it does, and the conditions that must all hold. */
export function CriterionFields({ feature, schedules }: { feature: FeatureName; schedules: Schedules }) {
  const say = useTranslations('criteria')
  const forwards = feature === 'forwarding-selective'
  const of = (type: 'time' | 'holiday') =>
    schedules.filter(schedule => schedule.type === type).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <TextField label={say('name')} maxLength={50} name="name" required />
      <CheckField label={say('active')} name="active" />
      <ChoiceField
        label={say('effect')}
        name="effect"
        options={effects
          .filter(effect => forwards || effect !== 'own')
          .map(effect => ({
            value: effect,
            label: forwards ? say(`forwardEffects.${effect}`) : say(`effects.${effect}`),
          }))}
      />
      {forwards ? <DestinationField label={say('to')} name="to" optional /> : null}
      <fieldset className="group">
        <legend>{say('when')}</legend>
        <SelectField empty={say('always')} label={say('schedule')} name="schedule" options={of('time')} />
        <SelectField empty={say('noHoliday')} label={say('holiday')} name="holiday" options={of('holiday')} />
      </fieldset>
      <fieldset className="group">
        <legend>{say('from')}</legend>
        <ChoiceField
          label={say('callers')}
          name="callers"
          options={[
            { value: 'any', label: say('anyCaller') },
            { value: 'listed', label: say('listedCallers') },
          ]}
        />
        <TextArea hint={say('numbersHint', { most: mostNumbers })} label={say('numbers')} name="numbers" optional />
        <CheckField label={say('anonymous')} name="anonymous" />
        <CheckField label={say('unavailable')} name="unavailable" />
      </fieldset>
    </>
  )
}
