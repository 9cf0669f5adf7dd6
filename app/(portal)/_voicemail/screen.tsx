import { getLocale, getTranslations } from 'next-intl/server'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { listGreetings } from '@/lib/voicemail/greetings'
import { voicemailSentence } from '@/lib/voicemail/sentence'
import { findVoicemail } from '@/lib/voicemail/store'
import { savePersonVoicemail } from './actions'
import { AwayFields, CallFields, GreetingFields, KeepingFields, MessageFields, PortalFields } from './fields'
import { initialOf } from './initial'
import { crumbsAbove, settingsOf } from './place'
import { Recordings } from './recordings'

/** A person's voicemail: its state in words, its recordings, its settings (field reference 6.3). */
export async function VoicemailScreen({ viewer, personId }: { viewer: Viewer; personId: string }) {
  const person = await personOf(viewer, personId)
  const { company, administers } = viewer
  const [say, locale] = await Promise.all([getTranslations('voicemail'), getLocale()])
  const [crumbs, settings, initial, greetings, callables] = await Promise.all([
    crumbsAbove(viewer, person),
    findVoicemail(company, personId),
    initialOf(company, personId, locale),
    listGreetings(company, personId),
    listCallables(company),
  ])
  const base = `${settingsOf(viewer, personId)}/voicemail`
  const { key, params, tone } = voicemailSentence(settings)
  const open = (
    <a className="button quiet" href={`${base}/messages`}>
      {say('openMailbox')}
    </a>
  )
  return (
    <Page actions={open} crumbs={crumbs} help="voicemail" lead={say('lead')} title={say('title')}>
      <Remark tone={tone === 'good' ? 'good' : 'attention'}>
        {say(`state.${key}`, params)} {tone === 'good' ? say('outranked') : null}
      </Remark>
      <Form action={savePersonVoicemail.bind(null, personId)} initial={initial} version={settings.version}>
        <CallFields />
        <MessageFields />
        <GreetingFields greetings={greetings} />
        <AwayFields />
        <PortalFields />
        {administers ? <KeepingFields /> : null}
      </Form>
      <Recordings base={base} greetings={greetings} settings={settings} />
      <DestinationList entries={callables} />
    </Page>
  )
}
