'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Submit } from '@/lib/ui/posting-form'
import type { SecretState } from './state'

type Props = { action: (state: SecretState, form: FormData) => Promise<SecretState>; soft: boolean }

/** Asks for a new configuration address and shows it, once, with its QR code. */
export function SecretForm({ action, soft }: Props) {
  const say = useTranslations('ui.phones')
  const [{ address, picture, missing }, post] = useActionState(action, {})
  return (
    <form action={post} className="stack">
      {missing ? (
        <p className="error" role="alert">
          {say('missing')}
        </p>
      ) : null}
      {address ? (
        <div className="notice" role="status">
          <p>{say(soft ? 'scan' : 'type')}</p>
          {/* biome-ignore lint/performance/noImgElement: a picture made for this answer, in a data address */}
          <img alt={say('code')} height={200} src={picture} width={200} />
          <p>
            <code>{address}</code>
          </p>
          <p>{say('once')}</p>
        </div>
      ) : (
        <Submit label={say('renew')} />
      )}
    </form>
  )
}
