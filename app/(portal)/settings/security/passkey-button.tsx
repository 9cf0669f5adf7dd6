'use client'

import { startRegistration } from '@simplewebauthn/browser'
import { useState, useSyncExternalStore } from 'react'
import { beginPasskey, savePasskey } from './actions'

type Words = { name: string; add: string; failed: string; noScript: string }
const never = () => () => undefined

/** Makes a passkey with the browser; without script only says so. */
export function PasskeyButton({ words }: { words: Words }) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [name, setName] = useState('')
  const [failed, setFailed] = useState(false)
  if (!scripted) return <p className="hint">{words.noScript}</p>
  async function add() {
    setFailed(false)
    try {
      const response = await startRegistration({ optionsJSON: await beginPasskey() })
      if (await savePasskey(name, JSON.stringify(response))) location.assign('/settings/security')
      else setFailed(true)
    } catch {
      setFailed(true)
    }
  }
  return (
    <form action={add} className="form">
      {failed ? (
        <p className="error" role="alert">
          {words.failed}
        </p>
      ) : null}
      <div className="field">
        <label htmlFor="passkey">{words.name}</label>
        <input id="passkey" maxLength={40} onChange={event => setName(event.target.value)} value={name} />
      </div>
      <button className="button quiet" type="submit">
        {words.add}
      </button>
    </form>
  )
}
