import { getTranslations } from 'next-intl/server'
import { findNotMe } from '@/lib/audit/not-me'
import { namesById } from '@/lib/audit/queries'
import { storyteller } from '@/lib/audit/words'
import { formats } from '@/lib/i18n/format'
import { formatsFor } from '@/lib/i18n/formats'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { DoorTitle } from '../../door-title'
import { takeChangeBack } from './actions'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string }> }

/** « Ce n'était pas moi »: shows the change that a mail told, and takes it back when asked. Opening it uses nothing up. */
export default async function NotMePage({ params, searchParams }: Props) {
  const [{ token }, { done }, say] = await Promise.all([params, searchParams, getTranslations('notMe')])
  const found = done ? undefined : await findNotMe(token)
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      {found ? <Change found={found} token={token} /> : null}
      {done === 'undone' ? <Remark tone="good">{say('undone')}</Remark> : null}
      {done === 'kept' ? <Remark tone="danger">{say('kept')}</Remark> : null}
      {found || done ? null : <p>{say('dead')}</p>}
      {found ? null : <a href="/">{say('portal')}</a>}
      <DoorTitle title={say('title')} />
    </div>
  )
}

async function Change({ found, token }: { found: NonNullable<Awaited<ReturnType<typeof findNotMe>>>; token: string }) {
  const { viewer, entry } = found
  const [say, history, { locale }] = await Promise.all([
    getTranslations('notMe'),
    getTranslations('history'),
    formats(),
  ])
  const story = storyteller({ locale, zone: viewer.zone, names: await namesById(viewer.company, locale) })
  const { sentence, changes } = story.tell(entry)
  return (
    <>
      <p>{say('when', { sentence, at: formatsFor(locale, viewer.zone).moment(entry.at) })}</p>
      {changes.length ? (
        <dl className="facts">
          {changes.map(({ field, before, after }) => [
            <dt key={`${field} ?`}>{field}</dt>,
            <dd key={field}>{say('fromTo', { before: before.join(', '), after: after.join(', ') })}</dd>,
          ])}
        </dl>
      ) : null}
      <p>{say('consequences', { name: entry.personName })}</p>
      <Form action={takeChangeBack.bind(null, token)} danger submit={history('undo')} />
    </>
  )
}
