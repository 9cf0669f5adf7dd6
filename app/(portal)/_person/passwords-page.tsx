import { getTranslations } from 'next-intl/server'
import { hasPassword } from '@/lib/auth/confirm-password'
import { confirmed } from '@/lib/auth/confirmed'
import { shortest } from '@/lib/auth/password-policy'
import { hasSecondFactor } from '@/lib/auth/second-factor/has'
import { type Search, said } from '@/lib/calls/search'
import { elided, named } from '@/lib/i18n/elided'
import { Tabs } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { pinLength } from '@/lib/users/pin'
import { PersonFrame } from './frame'
import { savePassword, savePinOf, sendResetLink } from './password-actions'
import type { Whose } from './whose'

type Props = { whose: Whose; search: Search }

/** « Mots de passe » with its two tabs (guide 4.3 and 4.5). */
export async function PasswordsPage({ whose, search }: Props) {
  const { viewer, person, base, own } = whose
  if (!own) await confirmed(viewer)
  const say = await getTranslations('passwords')
  const pin = said(search, 'tab') === 'voicemail'
  const path = `${base}/passwords`
  return (
    <PersonFrame at={{ tab: '/passwords', title: say('title') }} whose={whose}>
      <Tabs
        label={say('title')}
        now={pin ? `${path}?tab=voicemail` : path}
        tabs={[
          { href: path, label: say('web') },
          { href: `${path}?tab=voicemail`, label: say('voicemail') },
        ]}
      />
      {pin ? (
        <Pin {...whose} />
      ) : own ? (
        <OwnPassword {...whose} />
      ) : (
        <ResetLink name={person.name} personId={person.id} />
      )}
    </PersonFrame>
  )
}

async function OwnPassword({ viewer }: Whose) {
  const [say, known, second] = await Promise.all([
    getTranslations('passwords'),
    hasPassword(viewer),
    hasSecondFactor({ companyId: viewer.company.id, id: viewer.person.id }),
  ])
  if (!known) await confirmed(viewer)
  const minimum = second ? shortest.withSecondFactor : shortest.alone
  return (
    <Form action={savePassword} cancel="/settings">
      <p className="hint">{say('others')}</p>
      {known ? <Current /> : null}
      <TextField
        autoComplete="new-password"
        hint={say('hint', { minimum })}
        label={say('new')}
        name="newPassword"
        required
        type="password"
      />
      <TextField autoComplete="new-password" label={say('again')} name="newPasswordAgain" required type="password" />
    </Form>
  )
}

async function Current() {
  const say = await getTranslations('passwords')
  return (
    <TextField autoComplete="current-password" label={say('current')} name="currentPassword" required type="password" />
  )
}

async function ResetLink({ personId, name }: { personId: string; name: string }) {
  const say = await getTranslations('passwords')
  return (
    <>
      <p>{elided(say('onlyReset', { name: named(name) }))}</p>
      <Form action={sendResetLink.bind(null, personId)} submit={say('sendReset')} />
    </>
  )
}

async function Pin({ viewer, person, base, own }: Whose) {
  const [say, known] = await Promise.all([getTranslations('passwords'), hasPassword(viewer)])
  if (!known) await confirmed(viewer)
  return (
    <Form action={savePinOf.bind(null, person.id)} cancel={base}>
      <p className="hint">{person.voicemailPinHash ? say('pinSet') : say('pinNone')}</p>
      {own && known ? <Current /> : null}
      <TextField
        autoComplete="off"
        hint={say('pinHint', pinLength)}
        inputMode="numeric"
        label={say('pin')}
        maxLength={pinLength.longest}
        name="pin"
        required
        size="medium"
        type="password"
      />
      <TextField
        autoComplete="off"
        inputMode="numeric"
        label={say('pinAgain')}
        maxLength={pinLength.longest}
        name="pinAgain"
        required
        size="medium"
        type="password"
      />
    </Form>
  )
}
