import { notFound } from 'next/navigation'
import { viewer } from '@/lib/auth/viewer'
import { entryHref } from '@/lib/services/kinds'
import { snapshotOf } from '@/lib/snapshot/load'
import { Truth } from '../../_parts/truth'

/** Where a call to a service or a person of the company goes; an ordinary person sees their own line's. */
export default async function EntryTruthPage({ params }: { params: Promise<{ id: string }> }) {
  const [someone, { id }] = await Promise.all([viewer(), params])
  if (!someone.administers && id !== someone.person.id) notFound()
  const snapshot = await snapshotOf(someone.company)
  const entry = snapshot.entries.get(id) ?? notFound()
  return (
    <Truth
      ask={`/what-if?to=${encodeURIComponent(entry.extension ?? entry.name)}`}
      name={entry.name}
      root={{ kind: 'entry', id }}
      settings={{ href: someone.administers ? entryHref(entry.kind, id) : '/settings', label: entry.name }}
      snapshot={snapshot}
      subject={{ id }}
      viewer={someone}
    />
  )
}
