import { getTranslations } from 'next-intl/server'
import { confirmedFor } from '@/lib/auth/confirmed'
import { listIdentities } from '@/lib/auth/identities'
import { ProviderForm } from '@/lib/auth/provider/form'
import { hasProvider } from '@/lib/auth/provider/options'
import type { Viewer } from '@/lib/auth/viewer'
import { env } from '@/lib/env'
import { formats } from '@/lib/i18n/format'
import { unlinkProvider } from './actions'

/** The link with the provider's account: made by going there and back, once the viewer has confirmed who they are. */
export async function ProviderLink({ viewer }: { viewer: Viewer }) {
  if (!hasProvider()) return null
  const [say, format, identities] = await Promise.all([getTranslations('sessions'), formats(), listIdentities(viewer)])
  const linked = identities.find(identity => identity.issuer === env().OIDC_ISSUER)
  const fresh = Date.now() - viewer.session.confirmedAt <= confirmedFor
  return (
    <>
      <h2>{say('provider')}</h2>
      <p>{linked ? say('linked', { date: format.longDate(linked.linkedAt) }) : say('notLinked')}</p>
      {linked ? (
        <form action={unlinkProvider}>
          <button className="button plain" type="submit">
            {say('unlink')}
          </button>
        </form>
      ) : fresh ? (
        <ProviderForm label={say('link')} purpose="link" to="/sessions" />
      ) : (
        <a className="button plain" href="/confirm?to=%2Fsessions">
          {say('link')}
        </a>
      )}
    </>
  )
}
