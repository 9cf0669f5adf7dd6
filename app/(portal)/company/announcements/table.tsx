import { getTranslations } from 'next-intl/server'
import { minutesAndSeconds } from '@/lib/audio/duration'
import { Player, Size } from '@/lib/audio/ui/player'
import { formats } from '@/lib/i18n/format'
import type { Announcement } from '@/lib/services/announcements/queries'
import type { Use } from '@/lib/services/queries'
import { type Column, Table } from '@/lib/ui/table'
import { Uses } from '../_services/uses'

type Props = { all: Announcement[]; uses: Map<string, Use[]>; missing: Set<string> }

/** The announcements of a company, each to listen to, download, edit, or tick to be deleted (guide 6.2). */
export async function AnnouncementTable({ all, uses, missing }: Props) {
  const [say, audio, format] = await Promise.all([
    getTranslations('announcements'),
    getTranslations('audio'),
    formats(),
  ])
  const columns: Column<Announcement>[] = [
    {
      key: 'name',
      label: say('name'),
      heading: true,
      cell: ({ id, name }) => <a href={`/company/announcements/${id}/edit`}>{name}</a>,
    },
    {
      key: 'listen',
      label: say('listen'),
      cell: ({ id, name, durationMs }) => (
        <Player
          durationMs={durationMs}
          missing={missing.has(id)}
          name={name}
          src={`/company/announcements/${id}/audio`}
        />
      ),
    },
    {
      key: 'type',
      label: say('type'),
      cell: ({ use, rate }) => say('typeOf', { use: say(`usesShort.${use}`), kilohertz: rate / 1000 }),
    },
    { key: 'size', label: say('size'), numeric: true, cell: ({ bytes }) => <Size bytes={bytes} /> },
    {
      key: 'duration',
      label: say('duration'),
      numeric: true,
      cell: ({ durationMs }) => audio('seconds', minutesAndSeconds(durationMs)),
    },
    { key: 'level', label: say('level'), cell: () => say('levels.company') },
    {
      key: 'used',
      label: say('usedBy'),
      cell: ({ id }) => {
        const users = uses.get(id) ?? []
        return users.length ? <Uses uses={users} /> : <span className="soft">{say('unused')}</span>
      },
    },
    { key: 'updated', label: say('updated'), cell: ({ updatedAt }) => format.date(updatedAt) },
    {
      key: 'remove',
      label: say('remove'),
      cell: ({ id, name }) => <input aria-label={say('removeNamed', { name })} name="id" type="checkbox" value={id} />,
    },
    {
      key: 'actions',
      label: say('actions'),
      cell: ({ id, name }) => (
        <a aria-label={say('editNamed', { name })} href={`/company/announcements/${id}/edit`}>
          {say('edit')}
        </a>
      ),
    },
  ]
  return <Table caption={say('caption')} columns={columns} rowKey={({ id }) => id} rows={all} />
}
