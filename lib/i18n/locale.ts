import { cookies, headers } from 'next/headers'
import { visitor } from '@/lib/auth/viewer'
import { type Locale, locales } from './tags'

const isLocale = (value: string | undefined): value is Locale => locales.some(locale => locale === value)

/** This request's language: the person's own, else the cookie, else a browser that clearly asks for English, else French. */
export async function currentLocale(): Promise<Locale> {
  const someone = await visitor()
  if (someone) return someone.locale
  const cookie = (await cookies()).get('locale')?.value
  if (isLocale(cookie)) return cookie
  return (await headers()).get('accept-language')?.trim().toLowerCase().startsWith('en') ? 'en' : 'fr'
}
