import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Player } from '@/lib/audio/ui/player'
import { SoundField } from '@/lib/audio/ui/sound-field'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { Form, Submit } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { listGreetings } from '@/lib/voicemail/greetings'
import { removePersonGreeting, savePersonGreeting } from './greeting-actions'
import { crumbsUnder, settingsOf } from './place'
import { greetingSlot, isAlternate } from './slot'

type Props = { viewer: Viewer; personId: string; slot: string }

/** One recording of a person: listen to it, record or upload another, delete it. */
export async function GreetingScreen({ viewer, personId, slot: asked }: Props) {
  const person = await personOf(viewer, personId)
  const slot = greetingSlot(asked)
  if (!slot) notFound()
  const [say, crumbs, greetings] = await Promise.all([
    getTranslations('voicemail'),
    crumbsUnder(viewer, person),
    listGreetings(viewer.company, personId),
  ])
  const greeting = greetings.get(slot)
  const base = `${settingsOf(viewer, personId)}/voicemail`
  const title = say(`slots.${slot}`)
  return (
    <Page crumbs={crumbs} help="voicemail" title={title}>
      {greeting ? (
        <dl className="facts">
          <dt>{say('current')}</dt>
          <dd>
            <Player {...greeting} name={title} src={`${base}/greetings/${slot}/audio`} />
          </dd>
        </dl>
      ) : null}
      <Form action={savePersonGreeting.bind(null, personId, slot)} cancel={base} initial={{ name: greeting?.name }}>
        <SoundField
          label={say('greetingFile')}
          name="file"
          optional={Boolean(greeting && isAlternate(slot))}
          required={!(greeting && isAlternate(slot))}
          use={slot === 'name' ? 'recorded-name' : 'greeting'}
        />
        {isAlternate(slot) ? <TextField label={say('greetingName')} maxLength={80} name="name" required /> : null}
      </Form>
      {greeting ? (
        <form action={removePersonGreeting.bind(null, personId, slot)} className="danger-zone">
          <Submit danger label={say('removeGreeting')} />
        </form>
      ) : null}
    </Page>
  )
}
