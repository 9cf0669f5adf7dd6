import { getTranslations } from 'next-intl/server'
import { listSessions, listSignIns } from '@/lib/auth/sessions'
import { viewer } from '@/lib/auth/viewer'
import { formats } from '@/lib/i18n/format'
import { Remark } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { endOtherSessions } from './actions'
import { ProviderLink } from './provider-link'
import { SessionTable, SignInTable } from './tables'

type Props = { searchParams: Promise<{ problem?: string }> }

/** Where the viewer is signed in, by what ways, and who tried. */
export default async function SessionsPage({ searchParams }: Props) {
  const [someone, say, format, { problem }] = await Promise.all([
    viewer(),
    getTranslations('sessions'),
    formats(),
    searchParams,
  ])
  const [sessions, signIns] = await Promise.all([listSessions(someone, Date.now()), listSignIns(someone)])
  return (
    <Page help="access" lead={say('lead')} title={say('title')}>
      {problem ? <Remark tone="danger">{say('someoneElse')}</Remark> : null}
      <h2>{say('open')}</h2>
      <SessionTable format={format} present={someone.session.id} sessions={sessions} />
      {sessions.length > 1 ? (
        <form action={endOtherSessions}>
          <button className="button plain" type="submit">
            {say('endOthers')}
          </button>
        </form>
      ) : null}
      <ProviderLink viewer={someone} />
      <h2>{say('recent')}</h2>
      <SignInTable format={format} signIns={signIns} />
    </Page>
  )
}
