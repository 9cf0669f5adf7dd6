'use client'

import { useTranslations } from 'next-intl'
import { useContext } from 'react'
import type { FieldProps } from '@/lib/ui/field'
import { fieldId } from '@/lib/ui/field-id'
import { FormContext, useField } from '@/lib/ui/form-state'
import { Announced, Position, useOrder } from '@/lib/ui/order'

/** Destinations in an order, with empty rows for more. Posts `name.N.to` and `name.N.position`. */
export function DestinationListField({ name, label, hint, required, most }: FieldProps & { most: number }) {
  const say = useTranslations('ui')
  const { state, initial } = useContext(FormContext)
  const { error, theirs } = useField(name)
  const values = state.values ?? initial
  const typed = (key: string) => String(values[`${name}.${key}.to`] ?? '')
  const keys = Object.keys(values).flatMap(key =>
    key.startsWith(`${name}.`) && key.endsWith('.to') ? (key.split('.')[1] ?? []) : [],
  )
  const filled = keys.filter(key => typed(key))
  const next = Math.max(-1, ...keys.map(Number)) + 1
  const place = (key: string) => Number(values[`${name}.${key}.position`]) || Number.MAX_SAFE_INTEGER
  const blank = Array.from({ length: Math.max(0, Math.min(3, most - filled.length)) }, (_, at) => String(next + at))
  const order = useOrder(
    [...filled.sort((a, b) => place(a) - place(b)), ...blank],
    key => typed(key) || say('order.row', { position: Number(key) + 1 }),
  )
  const id = fieldId(name)
  return (
    <fieldset className={error ? 'field people wrong' : 'field people'} id={id} tabIndex={-1}>
      <legend>
        {label}
        {required ? <span className="mark"> *</span> : null}
      </legend>
      <p className="hint">{hint ?? say('destinationHint')}</p>
      {error ? <p className="error">{error}</p> : null}
      {theirs === undefined ? null : <p className="theirs">{say('theirs', { value: theirs || say('nothing') })}</p>}
      <ol className="ordered">
        {order.order.map((key, at) => {
          const field = `${name}.${key}.to`
          const wrong = state.errors?.[field]
          return (
            <li key={key} {...order.drag(key)}>
              <Position
                at={at}
                control={fieldId(`${name}.${key}.position`)}
                id={key}
                name={`${name}.${key}.position`}
                order={order}
              />
              <span className={wrong ? 'grow wrong' : 'grow'}>
                {wrong ? (
                  <span className="error" id={`${fieldId(field)}-error`}>
                    {wrong}
                  </span>
                ) : null}
                <input
                  aria-describedby={wrong ? `${fieldId(field)}-error` : undefined}
                  aria-invalid={wrong ? true : undefined}
                  aria-label={say('order.row', { position: at + 1 })}
                  autoComplete="off"
                  defaultValue={typed(key)}
                  id={fieldId(field)}
                  list="destinations"
                  maxLength={161}
                  name={field}
                  spellCheck={false}
                  type="text"
                />
              </span>
            </li>
          )
        })}
      </ol>
      {order.scripted && order.order.length < most ? (
        <button
          className="button quiet small"
          onClick={() => order.add(String(Math.max(next, ...order.order.map(Number)) + 1))}
          type="button"
        >
          {say('order.addRow')}
        </button>
      ) : null}
      <Announced order={order} />
    </fieldset>
  )
}
