'use client'

import { useTranslations } from 'next-intl'
import { useContext, useState } from 'react'
import { elided, named } from '@/lib/i18n/elided'
import type { FieldProps } from './field'
import { fieldId } from './field-id'
import { FormContext, useField } from './form-state'
import { Announced, Position, useOrder } from './order'

export type Choosable = {
  id: string
  name: string
  detail?: string
  inactive?: boolean /** Already elsewhere: shown, but cannot be ticked. */
  taken?: boolean
}
type Figure = 'weight' | 'skill'
type Props = FieldProps & { people: Choosable[]; figures?: Figure[] }

/** People in an order: ticked ones first, by position; the others to tick below. Posts `name.ID.in`, `.position` and the figures. */
export function PeopleField({ name, label, hint, required, people, figures = [] }: Props) {
  const say = useTranslations('ui')
  const { state, initial } = useContext(FormContext)
  const { error, theirs } = useField(name)
  const value = (id: string, part: string) => String((state.values ?? initial)[`${name}.${id}.${part}`] ?? '')
  const place = (id: string) => Number(value(id, 'position')) || Number.MAX_SAFE_INTEGER
  const first = people.map(({ id }) => id).filter(id => value(id, 'in') === 'on')
  const order = useOrder(
    first.sort((a, b) => place(a) - place(b)),
    id => people.find(one => one.id === id)?.name ?? '',
  )
  const chosen = order.order.flatMap(id => people.filter(one => one.id === id))
  const id = fieldId(name)
  const wrong = [
    error,
    ...Object.entries(state.errors ?? {}).flatMap(([at, said]) => (at.startsWith(`${name}.`) ? said : [])),
  ]
  const said = wrong.filter(Boolean)
  return (
    <fieldset
      aria-describedby={said.length ? `${id}-error` : undefined}
      className={said.length ? 'field people wrong' : 'field people'}
      id={id}
      tabIndex={-1}
    >
      <legend>
        {label}
        {required ? <span className="mark"> *</span> : null}
      </legend>
      <p className="hint">{hint ?? say('order.hint')}</p>
      {said.length ? (
        <p className="error" id={`${id}-error`}>
          {said.join(' ')}
        </p>
      ) : null}
      {theirs === undefined ? null : <p className="theirs">{say('theirs', { value: theirs || say('nothing') })}</p>}
      {chosen.length ? null : <p className="soft">{say('order.nobody')}</p>}
      <ol className="ordered">
        {chosen.map((person, at) => (
          <li key={person.id} {...order.drag(person.id)}>
            <Position
              at={at}
              control={fieldId(`${name}.${person.id}.position`)}
              id={person.id}
              name={`${name}.${person.id}.position`}
              order={order}
            />
            <Tick checked name={name} onTick={() => order.take(person.id)} person={person} />
            {figures.map(figure => (
              <span className="figure" key={figure}>
                <input
                  aria-label={elided(say(`order.${figure}`, { name: named(person.name) }))}
                  className="place"
                  defaultValue={value(person.id, figure)}
                  id={fieldId(`${name}.${person.id}.${figure}`)}
                  inputMode="numeric"
                  name={`${name}.${person.id}.${figure}`}
                  type="text"
                />
                {say(figure === 'weight' ? 'order.percent' : 'order.level')}
              </span>
            ))}
          </li>
        ))}
      </ol>
      <Others
        name={name}
        onTick={order.add}
        people={people.filter(one => !order.order.includes(one.id))}
        scripted={order.scripted}
        start={!chosen.length}
      />
      <Announced order={order} />
    </fieldset>
  )
}

function Others({
  name,
  people,
  scripted,
  start,
  onTick,
}: {
  name: string
  people: Choosable[]
  scripted: boolean
  start: boolean
  onTick: (id: string) => void
}) {
  const say = useTranslations('ui.order')
  const [words, setWords] = useState('')
  if (!people.length) return <p className="hint">{say('othersNone')}</p>
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    <details open={start || undefined}>
      <summary>{say('others', { count: people.length })}</summary>
      {scripted && people.length > 10 ? (
        <input
          aria-label={say('search')}
          onChange={event => setWords(event.target.value)}
          placeholder={say('search')}
          type="search"
        />
      ) : null}
      <ul className="ticks">
        {people.map(person => (
          <li hidden={!plain(`${person.name} ${person.detail ?? ''}`).includes(plain(words))} key={person.id}>
            <Tick name={name} onTick={() => onTick(person.id)} person={person} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Tick({
  name,
  person,
  checked = false,
  onTick,
}: {
  name: string
  person: Choosable
  checked?: boolean
  onTick: () => void
}) {
  const say = useTranslations('ui.order')
  const id = fieldId(`${name}.${person.id}.in`)
  return (
    <span className="check">
      <input
        defaultChecked={checked}
        disabled={person.taken}
        id={id}
        name={`${name}.${person.id}.in`}
        onChange={onTick}
        type="checkbox"
      />
      <label htmlFor={id}>
        {person.name}
        {person.detail ? <span className="soft"> {person.detail}</span> : null}
        {person.inactive ? <span className="soft"> ({say('inactive')})</span> : null}
      </label>
    </span>
  )
}
