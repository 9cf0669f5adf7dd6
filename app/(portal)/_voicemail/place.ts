import { getTranslations } from 'next-intl/server'
import type { Person } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import type { Crumb } from '@/lib/ui/page'

/** Where a person's settings are for this viewer: one's own, or those of a person one administers. */
export function settingsOf(viewer: Viewer, personId: string): string {
  return personId === viewer.person.id ? '/settings' : `/users/${personId}`
}

/** The pages above a person's voicemail page. */
export async function crumbsAbove(viewer: Viewer, person: Person): Promise<Crumb[]> {
  const say = await getTranslations('voicemail')
  const base = settingsOf(viewer, person.id)
  if (person.id === viewer.person.id) return [{ href: base, label: say('settings') }]
  return [
    { href: '/users', label: say('users') },
    { href: base, label: person.name },
  ]
}

/** The pages above the pages under a person's voicemail page. */
export async function crumbsUnder(viewer: Viewer, person: Person): Promise<Crumb[]> {
  const say = await getTranslations('voicemail')
  const voicemail = { href: `${settingsOf(viewer, person.id)}/voicemail`, label: say('title') }
  return [...(await crumbsAbove(viewer, person)), voicemail]
}
