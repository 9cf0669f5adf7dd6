'use client'

import { type ReactNode, useContext } from 'react'
import { FormContext } from './form-state'

type Props = { title: string; lead?: string; names: string[]; children: ReactNode }

/** A part of a long form that is folded until it is wanted, or until one of its fields is wrong. */
export function Folded({ title, lead, names, children }: Props) {
  const { state } = useContext(FormContext)
  const wrong = Object.keys(state.errors ?? {})
  const open = names.some(name => wrong.some(field => field === name || field.startsWith(`${name}.`)))
  return (
    <details className="folded" open={open}>
      <summary>
        <h2>{title}</h2>
        {lead ? <span className="hint">{lead}</span> : null}
      </summary>
      <div className="stack">{children}</div>
    </details>
  )
}
