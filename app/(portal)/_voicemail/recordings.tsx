import { getTranslations } from 'next-intl/server'
import { greetingSlots } from '@/db/schema/voicemail'
import { Player } from '@/lib/audio/ui/player'
import { Chip } from '@/lib/ui/bits'
import { type Column, Table } from '@/lib/ui/table'
import type { Greeting, GreetingSlot } from '@/lib/voicemail/greetings'
import { hasSlot } from '@/lib/voicemail/of-service'
import type { VoicemailSettings } from '@/lib/voicemail/settings'

type Props = { kind: string; base: string; greetings: Map<GreetingSlot, Greeting>; settings: VoicemailSettings }

/** The recordings of a mailbox, each to listen to, record or replace. */
export async function Recordings({ kind, base, greetings, settings }: Props) {
  const say = await getTranslations('voicemail')
  const inUse: Partial<Record<GreetingSlot, boolean>> = {
    [settings.busyGreeting]: true,
    [settings.noAnswerGreeting]: true,
    away: settings.extendedAway,
    name: settings.personalName,
  }
  const columns: Column<GreetingSlot>[] = [
    { key: 'slot', label: say('slot'), heading: true, cell: slot => named(slot) },
    {
      key: 'listen',
      label: say('listen'),
      cell: slot => {
        const greeting = greetings.get(slot)
        if (!greeting) return <span className="hint">{say('noRecording')}</span>
        const { durationMs, missing } = greeting
        return (
          <Player
            durationMs={durationMs}
            missing={missing}
            name={named(slot)}
            src={`${base}/greetings/${slot}/audio`}
          />
        )
      },
    },
    {
      key: 'used',
      label: say('inUse'),
      cell: slot => (inUse[slot] && greetings.has(slot) ? <Chip tone="good">{say('inUse')}</Chip> : null),
    },
    {
      key: 'actions',
      label: say('actions'),
      cell: slot => {
        const params = { slot: named(slot) }
        const recorded = greetings.has(slot)
        return (
          <a
            aria-label={recorded ? say('replaceNamed', params) : say('recordNamed', params)}
            href={`${base}/greetings/${slot}`}
          >
            {recorded ? say('replace') : say('record')}
          </a>
        )
      },
    },
  ]
  function named(slot: GreetingSlot): string {
    const name = greetings.get(slot)?.name
    return name ? say('alternateNamed', { slot: say(`slots.${slot}`), name }) : say(`slots.${slot}`)
  }
  return (
    <section aria-labelledby="recordings">
      <h2 id="recordings">{say('recordings')}</h2>
      <p className="hint">{say(kind === 'person' ? 'recordingsLead' : 'recordingsOfService')}</p>
      <Table
        caption={say('recordings')}
        columns={columns}
        rowKey={slot => slot}
        rows={greetingSlots.filter(slot => hasSlot(kind, slot))}
      />
    </section>
  )
}
