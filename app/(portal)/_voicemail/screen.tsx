import { getLocale, getTranslations } from 'next-intl/server'
import { listCompanyChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { hasFeature } from '@/lib/features/of-owner'
import { packsWith } from '@/lib/licences/packs'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { listGreetings } from '@/lib/voicemail/greetings'
import { mailboxSentence, voicemailSentence } from '@/lib/voicemail/sentence'
import type { VoicemailSettings } from '@/lib/voicemail/settings'
import { findVoicemail } from '@/lib/voicemail/store'
import { OwnerFrame } from '../_line/frame'
import type { Held } from '../_line/held'
import { saveMailbox } from './actions'
import { AwayFields, CallFields, GreetingFields, KeepingFields, MessageFields, PortalFields } from './fields'
import { initialOf } from './initial'
import { Recordings } from './recordings'

/** The voicemail of a person or a service: its state in words, its recordings, its settings (field reference 6.3). */
export async function VoicemailScreen({ held }: { held: Held }) {
  const { viewer, owner } = held
  const { company, administers } = viewer
  const { id, kind } = owner
  if (!(await hasFeature(company, owner, 'voicemail'))) return <Locked held={held} />
  const [say, locale] = await Promise.all([getTranslations('voicemail'), getLocale()])
  const [settings, initial, greetings, callables, contacts] = await Promise.all([
    findVoicemail(company, id),
    initialOf(company, id, locale),
    listGreetings(company, id),
    listCallables(company),
    listCompanyChoices(company),
  ])
  const base = `${held.base}/voicemail`
  const service = kind !== 'person'
  return (
    <OwnerFrame held={held} lead={say(service ? 'serviceLead' : 'lead')} title={say('title')}>
      {service ? <StateOfService kind={kind} settings={settings} /> : <State settings={settings} />}
      <p className="buttons">
        <a className="button quiet" href={`${base}/messages`}>
          {say('openMailbox')}
        </a>
        {service ? null : <a href={`${base}/lists`}>{say('lists')}</a>}
      </p>
      <Form action={saveMailbox.bind(null, id)} initial={initial} version={settings.version}>
        <CallFields kind={kind} />
        <MessageFields kind={kind} />
        <GreetingFields greetings={greetings} kind={kind} />
        <AwayFields />
        {service ? null : <PortalFields />}
        {administers ? <KeepingFields /> : null}
      </Form>
      <Recordings base={base} greetings={greetings} kind={kind} settings={settings} />
      <DestinationList contacts={contacts} entries={callables} />
    </OwnerFrame>
  )
}

async function State({ settings }: { settings: VoicemailSettings }) {
  const say = await getTranslations('voicemail')
  const { key, params, tone } = voicemailSentence(settings)
  return (
    <Remark tone={tone === 'good' ? 'good' : 'attention'}>
      {say(`state.${key}`, params)} {tone === 'good' ? say('outranked') : null}
    </Remark>
  )
}

async function StateOfService({ kind, settings }: { kind: string; settings: VoicemailSettings }) {
  const say = await getTranslations('voicemail')
  const { key, tone } = mailboxSentence(kind, settings)
  return <Remark tone={tone === 'good' ? 'good' : 'attention'}>{say(`serviceState.${key}`)}</Remark>
}

/** Voicemail that the person's licence does not include, and why. */
async function Locked({ held }: { held: Held }) {
  const [say, features, licences] = await Promise.all([
    getTranslations('voicemail'),
    getTranslations('features'),
    getTranslations('licences'),
  ])
  const packs = packsWith('voicemail').map(pack => licences(pack))
  return (
    <OwnerFrame held={held} title={say('title')}>
      <Remark>{features('lockedNone', { packs: packs.join(', ') })}</Remark>
    </OwnerFrame>
  )
}
