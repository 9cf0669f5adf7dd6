import { getLocale, getTranslations } from 'next-intl/server'
import { formatPhone } from '@/lib/numbers/format'

/** A number as it is read, with the name it is known by; one can call it back. */
export async function Phone({ number, name }: { number: string; name?: string | null }) {
  const [say, locale] = await Promise.all([getTranslations('calls'), getLocale()])
  if (number === '') return <>{say('withheld')}</>
  const shown = formatPhone(number, locale)
  return (
    <>
      {number.startsWith('+') ? (
        <a className="phone" href={`tel:${number}`}>
          {shown}
        </a>
      ) : (
        <span className="phone">{shown}</span>
      )}
      {name ? <small className="beside-name">{name}</small> : null}
    </>
  )
}
