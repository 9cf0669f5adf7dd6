import { getLocale, getTranslations } from 'next-intl/server'
import { askedPath } from '@/lib/auth/caller'
import { saveLocale } from './actions'

/** EN or FR at the top right of every page (guide 2.3): the other language, for this page and its query. */
export async function Language() {
  const [say, locale, path] = await Promise.all([getTranslations('shell'), getLocale(), askedPath()])
  const other = locale === 'en-CA' ? 'fr' : 'en'
  return (
    <form action={saveLocale} className="language">
      <input name="to" type="hidden" value={path} readOnly />
      <button lang={other} name="locale" type="submit" value={other}>
        <span className="sr-only">{say('otherLanguage')} </span>
        {other.toUpperCase()}
      </button>
    </form>
  )
}
