'use client'

import { type ReactNode, useActionState } from 'react'
import { Submit } from '@/lib/ui/posting-form'

export type CodesState = { codes?: string[]; error?: string }
type Props = {
  action: (state: CodesState, form: FormData) => Promise<CodesState>
  words: { renew: string; shown: string }
  children?: ReactNode
}

/** A form whose answer is recovery codes, shown this once. Works without script. */
export function CodesForm({ action, words, children }: Props) {
  const [{ codes, error }, post] = useActionState(action, {})
  if (codes)
    return (
      <div className="remark good" role="status">
        <p>{words.shown}</p>
        <ul className="codes">
          {codes.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
    )
  return (
    <form action={post} className="form">
      {error ? (
        <p className="error" role="alert">
          {error}
        </p>
      ) : null}
      {children}
      <Submit label={words.renew} />
    </form>
  )
}
