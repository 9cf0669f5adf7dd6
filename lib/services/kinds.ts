/** The group services in the guide's order (section 6): address, registry key, kind of the directory and messages namespace. */
export const serviceKinds = [
  'announcements',
  'auto-attendants',
  'schedules',
  'call-centers',
  'call-park',
  'call-pickup',
  'authorization-codes',
  'night-forwarding',
  'paging-groups',
  'hunt-groups',
  'group-calls',
  'music-on-hold',
  'series-completion',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** The page of an entry of the directory (a person, a service, a company's settings of a service), or of a number. */
export function entryHref(kind: string, id: string): string {
  if (kind === 'person') return `/users/${id}`
  if (kind === 'numbers') return `/numbers/${id.replace('+', '')}`
  if (kind === 'night-forwarding') return '/company/night-forwarding'
  if (kind === 'calling-plans') return '/company/calling-plan'
  if (kind === 'department-plans') return `/company/calling-plan/${id}`
  const [, settings] = kind.match(/^(.+)-settings$/) ?? []
  if (settings) return `/company/${settings}/settings`
  return kind === 'announcements' ? `/company/${kind}/${id}/edit` : `/company/${kind}/${id}`
}
