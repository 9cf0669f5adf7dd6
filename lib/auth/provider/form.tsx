import type { Intent } from './intent'

type Props = Omit<Intent, 'to'> & { to?: string; label: string }

/** The button that leads to the provider: a plain form, the same with and without script. */
export function ProviderForm({ purpose, to = '/', token, label }: Props) {
  return (
    <form action="/sign-in/sso/start" className="provider" method="post">
      <input name="purpose" type="hidden" value={purpose} readOnly />
      <input name="to" type="hidden" value={to} readOnly />
      {token ? <input name="token" type="hidden" value={token} readOnly /> : null}
      <button className="button plain" type="submit">
        {label}
      </button>
    </form>
  )
}
