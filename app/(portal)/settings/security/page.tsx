import { getTranslations } from 'next-intl/server'
import { confirmed } from '@/lib/auth/confirmed'
import { authenticatorSince } from '@/lib/auth/second-factor/authenticator'
import { listPasskeys } from '@/lib/auth/second-factor/passkeys'
import { countRecoveryCodes } from '@/lib/auth/second-factor/recovery'
import { formats } from '@/lib/i18n/format'
import { Chip } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { PersonFrame } from '../../_person/frame'
import { ownLine } from '../../_person/whose'
import { addAuthenticator, removeOwnAuthenticator, removeOwnPasskey, renewCodes } from './actions'
import { CodesForm } from './codes-form'
import { PasskeyButton } from './passkey-button'

/** The second step of signing in: an application, passkeys, recovery codes; and the way to the sessions. */
export default async function SecurityPage() {
  const whose = await ownLine()
  const { viewer } = whose
  await confirmed(viewer)
  const who = { companyId: viewer.company.id, id: viewer.person.id }
  const [say, format, since, keys, codes] = await Promise.all([
    getTranslations('secondFactor'),
    formats(),
    authenticatorSince(who),
    listPasskeys(who),
    countRecoveryCodes(who),
  ])
  const has = since !== null || keys.length > 0
  return (
    <PersonFrame at={{ tab: '/security', title: say('title') }} lead={say('lead')} whose={whose}>
      <h2>
        {say('application')} <Chip tone={since ? 'good' : 'off'}>{since ? say('on') : say('off')}</Chip>
      </h2>
      {since ? (
        <>
          <p>{say('since', { date: format.longDate(since) })}</p>
          <Form action={removeOwnAuthenticator} danger submit={say('removeApplication')} />
        </>
      ) : (
        <>
          <p>{say('applicationHint')}</p>
          <form action={addAuthenticator}>
            <button className="button" type="submit">
              {say('addApplication')}
            </button>
          </form>
        </>
      )}
      <h2>
        {say('passkeys')} <Chip tone={keys.length ? 'good' : 'off'}>{keys.length ? say('on') : say('off')}</Chip>
      </h2>
      <p>{say('passkeysHint')}</p>
      {keys.length ? (
        <ul className="lines">
          {keys.map(key => (
            <li key={key.id}>
              <span>{key.name}</span>
              <span>{key.usedAt ? say('used', { at: format.moment(key.usedAt) }) : say('unused')}</span>
              <Form
                action={removeOwnPasskey.bind(null, key.id)}
                danger
                submit={say('removePasskey', { name: key.name })}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <PasskeyButton
        words={{
          name: say('passkeyName'),
          add: say('addPasskey'),
          failed: say('passkeyFailed'),
          noScript: say('noScript'),
        }}
      />
      {has ? (
        <>
          <h2>{say('codes')}</h2>
          <p>{say('codesLeft', { count: codes })}</p>
          <CodesForm action={renewCodes} words={{ renew: say('renewCodes'), shown: say('codesShown') }} />
        </>
      ) : null}
      <h2>{say('sessions')}</h2>
      <p>
        <a href="/sessions">{say('sessionsLink')}</a>
      </p>
    </PersonFrame>
  )
}
