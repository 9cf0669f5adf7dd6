import { useTranslations } from 'next-intl'
import { browserName } from '@/lib/auth/browser-name'
import type { SessionRow } from '@/lib/auth/session'
import type { SignIn } from '@/lib/auth/sessions'
import type { formats } from '@/lib/i18n/format'
import { Chip } from '@/lib/ui/bits'
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
  return (
    <table>
      <caption className="sr-only">{say('open')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('browser')}</th>
          <th scope="col">{say('address')}</th>
          <th scope="col">{say('since')}</th>
          <th scope="col">{say('seen')}</th>
          <th scope="col">
            <span className="sr-only">{say('end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(session => {
          const [browser, since] = [browserOf(session.browser), format.moment(session.createdAt)]
          return (
            <tr key={session.id}>
              <th scope="row">{browser}</th>
              <td>{session.address}</td>
              <td>{since}</td>
              <td>{format.moment(session.seenAt)}</td>
              <td>
                {session.id === present ? (
                  <Chip tone="good">{say('this')}</Chip>
                ) : (
                  <form action={endOneSession.bind(null, session.id)}>
                    <button aria-label={say('endNamed', { browser, since })} className="link" type="submit">
                      {say('end')}
                    </button>
                  </form>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The last sign-ins and refusals. */
export function SignInTable({ signIns, format }: { signIns: SignIn[]; format: Format }) {
  const say = useTranslations('sessions')
  const browserOf = useBrowser()
  return (
    <table>
      <caption className="sr-only">{say('recent')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('way')}</th>
          <th scope="col">{say('result')}</th>
          <th scope="col">{say('browser')}</th>
          <th scope="col">{say('address')}</th>
        </tr>
      </thead>
      <tbody>
        {signIns.map(signIn => (
          <tr key={signIn.id}>
            <th scope="row">{format.moment(signIn.at)}</th>
            <td>{say(`ways.${signIn.way as 'password'}`)}</td>
            <td>
              <Chip tone={signIn.result === 'refused' ? 'danger' : 'good'}>
                {say(`results.${signIn.result as 'refused'}`)}
              </Chip>
            </td>
            <td>{browserOf(signIn.browser)}</td>
            <td>{signIn.address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
