import { useLocale, useTranslations } from 'next-intl'
import type { Callable } from '@/lib/destinations/callable'
import { DestinationList } from '@/lib/destinations/list'
import { formatPhone } from '@/lib/numbers/format'
import type { Target } from '@/lib/routing/step'
import { type PhoneWord, type Problems, phoneWords, type Typed } from '../question'
import { Line } from './line'
import { PhoneChoice } from './phone-choice'

type Props = {
  typed: Typed
  problems: Problems
  entries: readonly Callable[]
  people: { key: string; target: Target }[]
  administers: boolean
  zone: string
}

/** The question: everything in it is in the address, so that it can be shared and asked again. */
export function QuestionForm({ typed, problems, entries, people, administers, zone }: Props) {
  const say = useTranslations('whatIf')
  const ui = useTranslations('ui')
  const wrong = useTranslations('problems')
  const locale = useLocale()
  const found = Object.entries(problems)
  const sentence = (field: keyof Problems) => {
    const problem = problems[field]
    return problem && wrong(problem.key as 'required', problem.params)
  }
  return (
    <search>
      <form className="form">
        {found.length ? (
          <div className="summary" role="alert">
            <h2>{ui('problem', { count: found.length })}</h2>
            <ul>
              {found.map(([field, problem]) => (
                <li key={field}>
                  <a href={`#${field}`}>{wrong(problem.key as 'required', problem.params)}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {administers ? (
          <Line error={sentence('to')} hint={say('calledHint')} label={say('called')} list name="to" value={typed.to} />
        ) : null}
        <Line
          error={sentence('from')}
          hint={say('callerHint')}
          label={say('caller')}
          list={administers}
          name="from"
          value={typed.from}
        />
        <div className="field">
          <label htmlFor="hidden">{say('hidden')}</label>
          <select defaultValue={typed.hidden} id="hidden" name="hidden">
            <option value="">{say('hiddenNo')}</option>
            <option value="private">{say('hiddenPrivate')}</option>
            <option value="unavailable">{say('hiddenUnavailable')}</option>
          </select>
        </div>
        <Line
          error={sentence('at')}
          hint={say('atHint', { zone })}
          label={say('at')}
          name="at"
          type="datetime-local"
          value={typed.at}
        />
        <div className="field">
          <label htmlFor="others">{say('others')}</label>
          <p className="hint" id="others-hint">
            {say('othersHint')}
          </p>
          <select aria-describedby="others-hint" defaultValue={typed.others} id="others" name="others">
            {phoneWords.map(word => (
              <option key={word} value={word}>
                {say(`state.${word}`)}
              </option>
            ))}
          </select>
        </div>
        {people.length ? (
          <fieldset className="group">
            <legend>{say('phones')}</legend>
            {people.map(({ key, target }) => (
              <PhoneChoice
                key={key}
                name={`p.${key}`}
                label={
                  target.kind === 'person'
                    ? nameOf(entries, target.id)
                    : target.kind === 'number'
                      ? formatPhone(target.number, locale)
                      : target.uri
                }
                value={typed.phones[key] as PhoneWord | undefined}
              />
            ))}
          </fieldset>
        ) : null}
        <Line hint={say('keysHint')} label={say('keys')} name="keys" value={typed.keys} />
        {administers ? (
          <Line hint={say('waitingHint')} label={say('waiting')} name="waiting" type="number" value={typed.waiting} />
        ) : null}
        <div className="buttons">
          <button className="button" type="submit">
            {say('ask')}
          </button>
        </div>
        <DestinationList entries={entries} />
      </form>
    </search>
  )
}

function nameOf(entries: readonly Callable[], id: string): string {
  return entries.find(entry => entry.id === id)?.name ?? ''
}
