import { useTranslations } from 'next-intl'
import { browserName } from '@/lib/auth/browser-name'
import type { SessionRow } from '@/lib/auth/session'
import type { SignIn } from '@/lib/auth/sessions'
import type { formats } from '@/lib/i18n/format'
import { Chip } from '@/lib/ui/bits'
import { Table } from '@/lib/ui/table'
import { endOneSession } from './actions'

type Format = Awaited<ReturnType<typeof formats>>

function useBrowser() {
  const say = useTranslations('sessions')
  return (agent: string | null) => {
    const name = browserName(agent)
    return name ? say('browserOn', name) : say('unknownBrowser')
  }
}

/** The viewer's open sessions; each but the present one can be ended. */
export function SessionTable({
  sessions,
  present,
  format,
}: {
  sessions: SessionRow[]
  present: string
  format: Format
}) {
  const say = useTranslations('sessions')
  const browserOf = useBrowser()
  function end({ id, browser, createdAt }: SessionRow) {
    if (id === present) return <Chip tone="good">{say('this')}</Chip>
    const name = { browser: browserOf(browser), since: format.moment(createdAt) }
    return (
      <form action={endOneSession.bind(null, id)}>
        <button aria-label={say('endNamed', name)} className="button plain" type="submit">
          {say('end')}
        </button>
      </form>
    )
  }
  return (
    <Table
      caption={say('open')}
      columns={[
        { key: 'browser', label: say('browser'), heading: true, cell: one => browserOf(one.browser) },
        { key: 'address', label: say('address'), cell: one => one.address },
        { key: 'since', label: say('since'), cell: one => format.moment(one.createdAt) },
        { key: 'seen', label: say('seen'), cell: one => format.moment(one.seenAt) },
        { key: 'end', label: say('actions'), cell: end },
      ]}
      rowKey={one => one.id}
      rows={sessions}
    />
  )
}

/** The last sign-ins and refusals. */
export function SignInTable({ signIns, format }: { signIns: SignIn[]; format: Format }) {
  const say = useTranslations('sessions')
  const browserOf = useBrowser()
  return (
    <Table
      caption={say('recent')}
      columns={[
        { key: 'when', label: say('when'), heading: true, cell: one => format.moment(one.at) },
        { key: 'way', label: say('way'), cell: one => say(`ways.${one.way as 'password'}`) },
        {
          key: 'result',
          label: say('result'),
          cell: one => (
            <Chip tone={one.result === 'refused' ? 'danger' : 'good'}>{say(`results.${one.result as 'refused'}`)}</Chip>
          ),
        },
        { key: 'browser', label: say('browser'), cell: one => browserOf(one.browser) },
        { key: 'address', label: say('address'), cell: one => one.address },
      ]}
      rowKey={one => one.id}
      rows={signIns}
    />
  )
}
