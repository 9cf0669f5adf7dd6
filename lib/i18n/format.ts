import { getLocale } from 'next-intl/server'
import { visitor } from '@/lib/auth/viewer'
import { formatsFor } from './formats'

/** The formats of this request: its language, and the viewer's time zone. */
export async function formats() {
  const [locale, someone] = await Promise.all([getLocale(), visitor()])
  return formatsFor(locale === 'en-CA' ? 'en' : 'fr', someone?.zone ?? 'America/Toronto')
}
