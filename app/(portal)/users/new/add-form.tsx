'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { FormAction } from '@/lib/forms/state'
import { fieldId } from '@/lib/ui/field-id'
import { FormContext } from '@/lib/ui/form-state'
import { Submit } from '@/lib/ui/posting-form'

type Words = { check: string; checkLead: string; create: string; edit: string; submit: string }
type Props = {
  action: FormAction
  once: string
  initial: Record<string, string | undefined>
  words: Words
  children: ReactNode
}

/** A form in two steps that works without script: what was typed, then the answers to check (a tab between question and answer). */
export function AddForm({ action, once, initial, words, children }: Props) {
  const say = useTranslations('ui')
  const [state, post] = useActionState(action, {})
  const top = useRef<HTMLDivElement>(null)
  const errors = Object.entries(state.errors ?? {})
  const answers = state.confirm
  useEffect(() => {
    if (state.errors || state.confirm) top.current?.focus()
  }, [state])
  return (
    <form action={post} className="form" noValidate>
      <input name="once" type="hidden" value={once} readOnly />
      {errors.length ? (
        <div className="summary" ref={top} role="alert" tabIndex={-1}>
          <h2>{say('problem', { count: errors.length })}</h2>
          <ul>
            {errors.map(([field, sentence]) => (
              <li key={field}>
                <a href={`#${fieldId(field)}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {answers ? (
        <div ref={top} tabIndex={-1}>
          <h2>{words.check}</h2>
          <p>{words.checkLead}</p>
          <dl className="facts">
            {answers.map(line => {
              const [question, answer] = line.split('\t')
              return [<dt key={`${line} ?`}>{question}</dt>, <dd key={line}>{answer}</dd>]
            })}
          </dl>
        </div>
      ) : null}
      <div className="form" hidden={!!answers}>
        <FormContext value={{ state, initial }}>{children}</FormContext>
      </div>
      <div className="buttons">
        {answers ? <Submit label={words.create} name="step" value="create" /> : null}
        {answers ? (
          <button className="button quiet" name="step" type="submit" value="edit">
            {words.edit}
          </button>
        ) : (
          <Submit label={words.submit} name="step" value="check" />
        )}
        <a href="/users">{say('cancel')}</a>
      </div>
    </form>
  )
}
