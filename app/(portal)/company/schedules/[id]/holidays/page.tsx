import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { parseTree } from '@/lib/forms/parse'
import { formatsFor } from '@/lib/i18n/formats'
import { dateOf } from '@/lib/schedules/days'
import { regions } from '@/lib/schedules/holidays'
import { dayAt } from '@/lib/schedules/wall'
import { holidaySearch } from '@/lib/services/schedules/form'
import { type HolidayChoice, holidayChoices } from '@/lib/services/schedules/holiday-choices'
import { ChoiceField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { scheduleCrumbs } from '../../crumbs'
import { importHolidays } from '../../holiday-action'
import { ownSchedule } from '../../own'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The catalogue of a province for several years, moving dates computed, to tick and import. */
export default async function ImportHolidays({ params, searchParams }: Props) {
  const { viewer, schedule } = await ownSchedule((await params).id)
  if (schedule.type !== 'holiday') notFound()
  const [say, pair, names, places, search] = await Promise.all([
    getTranslations('schedules.holidays'),
    getTranslations('ui'),
    getTranslations('holidays'),
    getTranslations('regions'),
    searchParams,
  ])
  const today = dateOf(dayAt(Date.now(), viewer.company.zone))
  const thisYear = Number(today.slice(0, 4))
  const asked = parseTree(holidaySearch(viewer.company.province, thisYear), search).values
  if (!asked) notFound()
  const { region, from, to, moved } = asked
  const years = Array.from({ length: 10 }, (_, at) => thisYear + at)
  const format = formatsFor(viewer.locale, 'UTC')
  const choices = holidayChoices(
    region,
    years.filter(year => year >= from && year <= to),
    moved,
  ).filter(({ end }) => end >= today)
  const option = ({ key, holiday, start, end }: HolidayChoice) => {
    const at = Date.parse(start)
    const dates = end === start ? `${start}, ${format.weekday(at)}` : `${start} – ${end}`
    return { value: key, label: pair('pair', { label: dates, value: names(holiday) }) }
  }
  const statutory = choices.filter(choice => choice.statutory)
  return (
    <Page crumbs={await scheduleCrumbs(schedule)} help="schedules" lead={say('lead')} title={say('title')}>
      <form className="filters">
        <label>
          {say('region')}
          <select defaultValue={region} name="region">
            {regions.map(each => (
              <option key={each} value={each}>
                {places(each)}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'to'] as const).map(name => (
          <label key={name}>
            {say(name)}
            <select defaultValue={asked[name]} name={name}>
              {years.map(year => (
                <option key={year}>{year}</option>
              ))}
            </select>
          </label>
        ))}
        <label className="check">
          <input defaultChecked={moved} name="moved" type="checkbox" />
          {say('observed')}
        </label>
        <button className="button quiet" type="submit">
          {say('showDays')}
        </button>
      </form>
      <Form
        action={importHolidays.bind(null, schedule.id, { region, from, to, moved })}
        cancel={`/company/schedules/${schedule.id}`}
        initial={{ statutory: statutory.map(({ key }) => key) }}
        submit={say('import')}
        version={schedule.version}
      >
        <ChoiceField label={say('statutory')} name="statutory" options={statutory.map(option)} several />
        <ChoiceField
          hint={say('optionalHint')}
          label={say('optional')}
          name="optional"
          options={choices.filter(choice => !choice.statutory).map(option)}
          several
        />
      </Form>
    </Page>
  )
}
