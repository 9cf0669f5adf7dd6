import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findEntry, namesById } from '@/lib/audit/queries'
import { canUndo } from '@/lib/audit/undo/undo'
import { storyteller, type ToldChange } from '@/lib/audit/words'
import { admin } from '@/lib/auth/viewer'
import { formatsFor } from '@/lib/i18n/formats'
import { Page } from '@/lib/ui/page'
import { type Column, Table } from '@/lib/ui/table'
import { UndoSection } from './undo-section'

/** One change in full, and its undoing where it still applies. */
export default async function HistoryEntry({ params }: { params: Promise<{ id: string }> }) {
  const { company, locale, zone } = await admin()
  const entry = await findEntry(company, (await params).id)
  if (!entry) notFound()
  const [say, names, answer] = await Promise.all([
    getTranslations('history'),
    namesById(company, locale),
    canUndo(company, entry),
  ])
  const story = storyteller({ locale, zone, names })
  const { sentence, changes, way } = story.tell(entry)
  const value = (key: 'before' | 'after'): Column<ToldChange> => ({
    key,
    label: say(key),
    cell: change => <Lines of={change[key]} />,
  })
  return (
    <Page crumbs={[{ href: '/history', label: say('title') }]} help="history" title={sentence} wide>
      <dl className="facts">
        <dt>{say('when')}</dt>
        <dd>{formatsFor(locale, zone).moment(entry.at)}</dd>
        {entry.address ? (
          <>
            <dt>{say('address')}</dt>
            <dd>{story.address(entry)}</dd>
          </>
        ) : null}
      </dl>
      {changes.length ? (
        <Table
          caption={say('details')}
          columns={[
            { key: 'field', label: say('field'), heading: true, cell: ({ field }) => field },
            ...(way === 'added' ? [] : [value('before')]),
            ...(way === 'removed' ? [] : [value('after')]),
          ]}
          rowKey={({ field }) => field}
          rows={changes}
        />
      ) : null}
      <UndoSection answer={answer} entry={entry} />
    </Page>
  )
}

/** A value on a line; a list with a line for each item. */
function Lines({ of }: { of: string[] }) {
  if (of.length === 1) return of[0]
  return (
    <ul className="plain">
      {of.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
