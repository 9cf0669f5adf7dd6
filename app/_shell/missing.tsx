import { useTranslations } from 'next-intl'

/** What stands where no page is, or none of the viewer's. */
export function Missing() {
  const say = useTranslations('missing')
  const ui = useTranslations('ui')
  return (
    <div className="page">
      <h1>{say('title')}</h1>
      <p className="lead">{say('lead')}</p>
      <a className="button" href="/">
        {say('home')}
      </a>
      <title>{`${say('title')} - ${ui('product')}`}</title>
    </div>
  )
}
