import { getTranslations } from 'next-intl/server'
import { minutesAndSeconds } from '@/lib/audio/duration'
import { Player } from '@/lib/audio/ui/player'
import { formats } from '@/lib/i18n/format'
import { Chip } from '@/lib/ui/bits'
import { type Column, Table } from '@/lib/ui/table'
import type { Message } from '@/lib/voicemail/messages'

type Props = { base: string; messages: Message[]; missing: Set<string> }

/** Voice messages: who, when, how long, to listen to, download, call back and tick. */
export async function MessageTable({ base, messages, missing }: Props) {
  const [say, audio, format] = await Promise.all([getTranslations('mailbox'), getTranslations('audio'), formats()])
  const number = ({ callerNumber }: Message) =>
    callerNumber?.startsWith('+') ? format.phone(callerNumber) : callerNumber
  const caller = (message: Message) =>
    [message.callerName, number(message)].filter(Boolean).join(', ') || say('withheld')
  const about = (message: Message) => ({ caller: caller(message), when: format.moment(message.receivedAt) })
  const columns: Column<Message>[] = [
    {
      key: 'choose',
      label: say('choose'),
      cell: message => (
        <input aria-label={say('chooseNamed', about(message))} name="id" type="checkbox" value={message.id} />
      ),
    },
    {
      key: 'state',
      label: say('state'),
      cell: ({ heardAt }) => <Chip tone={heardAt ? 'off' : 'attention'}>{say(heardAt ? 'heard' : 'new')}</Chip>,
    },
    {
      key: 'caller',
      label: say('caller'),
      heading: true,
      cell: message => (
        <>
          {message.callerName ? <span>{message.callerName} </span> : null}
          {message.callerNumber ? (
            <a className="phone" href={`tel:${message.callerNumber}`}>
              {number(message)}
            </a>
          ) : null}
          {message.callerName || message.callerNumber ? null : say('withheld')}
        </>
      ),
    },
    { key: 'received', label: say('receivedAt'), cell: ({ receivedAt }) => format.moment(receivedAt) },
    {
      key: 'duration',
      label: say('duration'),
      numeric: true,
      cell: ({ durationMs }) => audio('seconds', minutesAndSeconds(durationMs)),
    },
    {
      key: 'listen',
      label: say('listen'),
      cell: message => (
        <Player
          durationMs={message.durationMs}
          missing={missing.has(message.id)}
          name={say('message', about(message))}
          src={`${base}/${message.id}/audio`}
        />
      ),
    },
  ]
  return <Table caption={say('caption')} columns={columns} rowKey={({ id }) => id} rows={messages} />
}
