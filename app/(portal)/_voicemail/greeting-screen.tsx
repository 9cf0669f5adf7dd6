import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Player } from '@/lib/audio/ui/player'
import { SoundField } from '@/lib/audio/ui/sound-field'
import type { Viewer } from '@/lib/auth/viewer'
import { Form } from '@/lib/ui/form'
import { Submit } from '@/lib/ui/posting-form'
import { TextField } from '@/lib/ui/text-field'
import { listGreetings } from '@/lib/voicemail/greetings'
import { PersonFrame } from '../_person/frame'
import { removePersonGreeting, savePersonGreeting } from './greeting-actions'
import { whoseVoicemail } from './place'
import { greetingSlot, isAlternate } from './slot'

type Props = { viewer: Viewer; personId: string; slot: string }

/** One recording of a person: listen to it, record or upload another, delete it. */
export async function GreetingScreen({ viewer, personId, slot: asked }: Props) {
  const whose = await whoseVoicemail(viewer, personId)
  const slot = greetingSlot(asked)
  if (!slot) notFound()
  const [say, greetings] = await Promise.all([getTranslations('voicemail'), listGreetings(viewer.company, personId)])
  const greeting = greetings.get(slot)
  const base = `${whose.base}/voicemail`
  const title = say(`slots.${slot}`)
  return (
    <PersonFrame at={{ tab: '', title }} under={{ href: base, title: say('title') }} whose={whose}>
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
        <details className="danger-zone">
          <summary>{say('remove')}</summary>
          <p>{say('removeWarning')}</p>
          <form action={removePersonGreeting.bind(null, personId, slot)}>
            <Submit danger label={say('removeGreeting')} />
          </form>
        </details>
      ) : null}
    </PersonFrame>
  )
}
