import { getTranslations } from 'next-intl/server'
import type { FormAction } from '@/lib/forms/state'
import type { Locale } from '@/lib/i18n/tags'
import { everies, nthWords, weekdayWords } from '@/lib/services/schedules/form'
import { monthName, weekdayName } from '@/lib/services/schedules/words'
import { CheckField, ChoiceField, SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'

type Props = {
  action: FormAction
  initial: Record<string, string | string[]>
  version: number
  cancel: string
  locale: Locale
}

/** One event of a schedule; style sheets alone hide the fields that its recurrence does not use (app/styles/schedules.css). */
export async function EventForm({ action, initial, version, cancel, locale }: Props) {
  const say = await getTranslations('schedules.event')
  const weekdays = weekdayWords.map(value => ({ value, label: weekdayName(Number(value), locale) }))
  const months = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: monthName(at + 1, locale) }))
  return (
    <Form action={action} cancel={cancel} initial={initial} version={version}>
      <div className="event-form stack">
        <TextField label={say('name')} maxLength={40} name="name" required />
        <fieldset className="group">
          <legend>{say('when')}</legend>
          <CheckField hint={say('allDayHint')} label={say('allDay')} name="allDay" />
          <TextField label={say('startDate')} name="startDate" required size="medium" type="date" />
          <div className="timed">
            <TextField label={say('startTime')} name="startTime" size="medium" type="time" />
          </div>
          <TextField
            hint={say('endDateHint')}
            label={say('endDate')}
            name="endDate"
            optional
            size="medium"
            type="date"
          />
          <div className="timed">
            <TextField label={say('endTime')} name="endTime" size="medium" type="time" />
          </div>
        </fieldset>
        <fieldset className="group">
          <legend>{say('recurrence')}</legend>
          <SelectField
            label={say('every')}
            name="every"
            options={everies.map(value => ({ value, label: say(`everies.${value}`) }))}
          />
          <div className="repeats stack">
            <TextField
              hint={say('intervalHint')}
              inputMode="numeric"
              label={say('interval')}
              name="interval"
              optional
              size="short"
            />
            <div className="by-week">
              <ChoiceField label={say('weekdays')} name="weekdays" options={weekdays} several />
            </div>
            <div className="by-year">
              <SelectField label={say('month')} name="month" options={months} />
            </div>
            <div className="by-month stack">
              <ChoiceField
                label={say('place')}
                name="place"
                options={(['day', 'nth'] as const).map(value => ({ value, label: say(`places.${value}`) }))}
              />
              <div className="by-day">
                <TextField
                  hint={say('dayHint')}
                  inputMode="numeric"
                  label={say('day')}
                  name="day"
                  optional
                  size="short"
                />
              </div>
              <div className="by-nth stack">
                <SelectField
                  label={say('nth')}
                  name="nth"
                  options={nthWords.map(value => ({ value, label: say(`nths.${value}`) }))}
                />
                <SelectField label={say('weekday')} name="weekday" options={weekdays} />
              </div>
            </div>
            <ChoiceField
              label={say('ends')}
              name="ends"
              options={(['never', 'on', 'after'] as const).map(value => ({ value, label: say(`endKinds.${value}`) }))}
            />
            <div className="ends-on">
              <TextField label={say('endsOn')} name="endsOn" size="medium" type="date" />
            </div>
            <div className="ends-after">
              <TextField inputMode="numeric" label={say('endsAfter')} name="endsAfter" size="short" />
            </div>
          </div>
        </fieldset>
      </div>
    </Form>
  )
}
