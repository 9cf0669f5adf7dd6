import { useTranslations } from 'next-intl'
import { moments } from '@/lib/numbers/moments'
import { priorities } from '@/lib/numbers/priorities'
import { useWords } from '@/lib/services/words-of'
import { type Option, SelectField } from '@/lib/ui/choice-field'
import { Folded } from '@/lib/ui/folded'
import { OrderedChoices } from '@/lib/ui/ordered-choices'
import { TextField } from '@/lib/ui/text-field'

type Props = { name: string; type: 'basic' | 'standard' | 'premium'; announcements: Option[] }

/** What a call centre of type Premium knows and plays for one of its numbers; of another type, why there is nothing to set. */
export function OfCallCenter({ name, type, announcements }: Props) {
  const say = useTranslations('numbers')
  const words = useWords('call-centers')
  return (
    <fieldset className="group">
      <legend>{say('ofCenter', { name })}</legend>
      {type === 'premium' ? (
        <>
          <TextField hint={say('dnisNameHint')} label={say('dnisName')} maxLength={40} name="dnisName" optional />
          <SelectField
            hint={say('dnisPriorityHint')}
            label={say('dnisPriority')}
            name="dnisPriority"
            options={priorities.map(value => ({ value, label: say(`priorities.${value}`) }))}
          />
          <Folded lead={say('soundsLead')} names={moments.map(moment => `${moment}Sounds`)} title={say('sounds')}>
            {moments.map(moment => (
              <OrderedChoices
                empty={words('noChoice')}
                key={moment}
                legend={say(`${moment}Sounds`)}
                most={4}
                name={`${moment}Sounds`}
                options={announcements}
                place={position => words('inOrder', { position })}
              />
            ))}
          </Folded>
        </>
      ) : (
        <p className="hint">{say('premiumOnly', { type: words(`options.type.${type}`) })}</p>
      )}
    </fieldset>
  )
}
