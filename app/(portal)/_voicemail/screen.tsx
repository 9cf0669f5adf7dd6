import { getLocale, getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { listCompanyChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { packsWith } from '@/lib/licences/packs'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { listGreetings } from '@/lib/voicemail/greetings'
import { voicemailSentence } from '@/lib/voicemail/sentence'
import { findVoicemail } from '@/lib/voicemail/store'
import { PersonFrame } from '../_person/frame'
import type { Whose } from '../_person/whose'
import { savePersonVoicemail } from './actions'
import { AwayFields, CallFields, GreetingFields, KeepingFields, MessageFields, PortalFields } from './fields'
import { initialOf } from './initial'
import { hasVoicemail, whoseVoicemail } from './place'
import { Recordings } from './recordings'

/** A person's voicemail: its state in words, its recordings, its settings (field reference 6.3). */
export async function VoicemailScreen({ viewer, personId }: { viewer: Viewer; personId: string }) {
  const whose = await whoseVoicemail(viewer, personId)
  const { company, administers } = viewer
  if (!(await hasVoicemail(viewer, whose.person))) return <Locked whose={whose} />
  const [say, locale] = await Promise.all([getTranslations('voicemail'), getLocale()])
  const [settings, initial, greetings, callables, contacts] = await Promise.all([
    findVoicemail(company, personId),
    initialOf(company, personId, locale),
    listGreetings(company, personId),
    listCallables(company),
    listCompanyChoices(company),
  ])
  const base = `${whose.base}/voicemail`
  const { key, params, tone } = voicemailSentence(settings)
  return (
    <PersonFrame at={{ tab: '', title: say('title') }} lead={say('lead')} whose={whose}>
      <Remark tone={tone === 'good' ? 'good' : 'attention'}>
        {say(`state.${key}`, params)} {tone === 'good' ? say('outranked') : null}
      </Remark>
      <p className="buttons">
        <a className="button quiet" href={`${base}/messages`}>
          {say('openMailbox')}
        </a>
        <a href={`${base}/lists`}>{say('lists')}</a>
      </p>
      <Form action={savePersonVoicemail.bind(null, personId)} initial={initial} version={settings.version}>
        <CallFields />
        <MessageFields />
        <GreetingFields greetings={greetings} />
        <AwayFields />
        <PortalFields />
        {administers ? <KeepingFields /> : null}
      </Form>
      <Recordings base={base} greetings={greetings} settings={settings} />
      <DestinationList contacts={contacts} entries={callables} />
    </PersonFrame>
  )
}

/** Voicemail that the person's licence does not include, and why. */
async function Locked({ whose }: { whose: Whose }) {
  const [say, features, licences] = await Promise.all([
    getTranslations('voicemail'),
    getTranslations('features'),
    getTranslations('licences'),
  ])
  const packs = packsWith('voicemail').map(pack => licences(pack))
  return (
    <PersonFrame at={{ tab: '', title: say('title') }} whose={whose}>
      <Remark>{features('lockedNone', { packs: packs.join(', ') })}</Remark>
    </PersonFrame>
  )
}
