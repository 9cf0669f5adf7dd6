'use client'

import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import { beginPasskeyStep, passByPasskey } from './actions'

/** Signs in with a passkey; needs script, the code below does not. */
export function UsePasskey({ to, words }: { to: string; words: { use: string; failed: string } }) {
  const [failed, setFailed] = useState(false)
  async function use() {
    setFailed(false)
    try {
      const options = await beginPasskeyStep()
      const response = options && (await startAuthentication({ optionsJSON: options }))
      const path = response && (await passByPasskey(to, JSON.stringify(response)))
      if (path) location.assign(path)
      else setFailed(true)
    } catch {
      setFailed(true)
    }
  }
  return (
    <form action={use} className="form">
      {failed ? (
        <p className="error" role="alert">
          {words.failed}
        </p>
      ) : null}
      <button className="button" type="submit">
        {words.use}
      </button>
    </form>
  )
}
