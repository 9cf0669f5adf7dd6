import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import QRCode from 'qrcode'
import { confirmed } from '@/lib/auth/confirmed'
import { authenticatorSince, pendingAuthenticator } from '@/lib/auth/second-factor/authenticator'
import { PersonFrame } from '../../../_person/frame'
import { ownLine } from '../../../_person/whose'
import { confirmOwnAuthenticator } from '../actions'
import { CodesForm } from '../codes-form'

/** Adds an authenticator application: the QR code, the same as text, and a first code to prove that it works. */
export default async function AuthenticatorPage() {
  const whose = await ownLine()
  const { viewer } = whose
  await confirmed(viewer)
  const who = { companyId: viewer.company.id, id: viewer.person.id }
  const pending = await pendingAuthenticator(who, viewer.person.username)
  if (!pending && !(await authenticatorSince(who))) redirect('/settings/security')
  const say = await getTranslations('secondFactor')
  return (
    <PersonFrame
      at={{ tab: '/security', title: say('addApplication') }}
      lead={pending ? say('scan') : undefined}
      under={{ href: '/settings/security', title: say('title') }}
      whose={whose}
    >
      {pending ? <Picture {...pending} /> : null}
      <CodesForm action={confirmOwnAuthenticator} words={{ renew: say('confirm'), shown: say('codesShown') }}>
        {pending ? (
          <div className="field">
            <label htmlFor="code">{say('code')}</label>
            <input
              autoComplete="one-time-code"
              className="short"
              id="code"
              inputMode="numeric"
              maxLength={7}
              name="code"
            />
          </div>
        ) : null}
      </CodesForm>
      <p>
        <a href="/settings/security">{say('back')}</a>
      </p>
    </PersonFrame>
  )
}

async function Picture({ secret, uri }: { secret: string; uri: string }) {
  const say = await getTranslations('secondFactor')
  const drawn = await QRCode.toString(uri, { type: 'svg', margin: 2 })
  return (
    <>
      {/* biome-ignore lint/performance/noImgElement: a picture made on the spot, not a file to optimise */}
      <img
        alt={say('qr')}
        height={220}
        src={`data:image/svg+xml;base64,${Buffer.from(drawn).toString('base64')}`}
        width={220}
      />
      <p>
        {say('byHand')} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
    </>
  )
}
