import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownPath } from '@/lib/auth/own-path'
import { ProviderForm } from '@/lib/auth/provider/form'
import { hasProvider } from '@/lib/auth/provider/options'
import { DoorTitle } from '../../door-title'

type Props = { searchParams: Promise<{ to?: string }> }

/** Asks before going to the provider when something other than its account page led here. */
export default async function ProviderSignInPage({ searchParams }: Props) {
  if (!hasProvider()) notFound()
  const [say, { to }] = await Promise.all([getTranslations('signIn'), searchParams])
  return (
    <div className="door">
      <h1>{say('providerTitle')}</h1>
      <p>{say('providerLead')}</p>
      <ProviderForm label={say('provider')} purpose="sign-in" to={ownPath(to)} />
      <DoorTitle title={say('providerTitle')} />
    </div>
  )
}
