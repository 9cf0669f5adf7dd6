import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Player } from '@/lib/audio/ui/player'
import { SoundField } from '@/lib/audio/ui/sound-field'
import { Form } from '@/lib/ui/form'
import { Submit } from '@/lib/ui/posting-form'
import { TextField } from '@/lib/ui/text-field'
import { listGreetings } from '@/lib/voicemail/greetings'
import { OwnerFrame } from '../_line/frame'
import type { Held } from '../_line/held'
import { removeRecording, saveRecording } from './greeting-actions'
import { greetingSlot, isAlternate } from './slot'

type Props = { held: Held; slot: string }

/** One recording of a mailbox: listen to it, record or upload another, delete it. */
export async function GreetingScreen({ held, slot: asked }: Props) {
  const { viewer, owner } = held
  const slot = greetingSlot(owner.kind, asked) ?? notFound()
  const [say, greetings] = await Promise.all([getTranslations('voicemail'), listGreetings(viewer.company, owner.id)])
  const greeting = greetings.get(slot)
  const base = `${held.base}/voicemail`
  const title = say(`slots.${slot}`)
  return (
    <OwnerFrame held={held} title={title} under={{ href: base, title: say('title') }}>
      {greeting ? (
        <dl className="facts">
          <dt>{say('current')}</dt>
          <dd>
            <Player {...greeting} name={title} src={`${base}/greetings/${slot}/audio`} />
          </dd>
        </dl>
      ) : null}
      <Form action={saveRecording.bind(null, owner.id, slot)} cancel={base} initial={{ name: greeting?.name }}>
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
          <form action={removeRecording.bind(null, owner.id, slot)}>
            <Submit danger label={say('removeGreeting')} />
          </form>
        </details>
      ) : null}
    </OwnerFrame>
  )
}
