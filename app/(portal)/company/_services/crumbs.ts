import { getTranslations } from 'next-intl/server'
import { wordsOf } from '@/lib/services/words-of'
import type { Crumb } from '@/lib/ui/page'

export async function companyCrumb(): Promise<Crumb> {
  return { href: '/company', label: (await getTranslations('company'))('title') }
}

/** The way to a page of a service: the company's settings, and the service's list. */
export async function serviceCrumbs(kind: string): Promise<Crumb[]> {
  return [await companyCrumb(), { href: `/company/${kind}`, label: (await wordsOf(kind))('title') }]
}
