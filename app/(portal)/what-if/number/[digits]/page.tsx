import { notFound } from 'next/navigation'
import { admin } from '@/lib/auth/viewer'
import { formatsFor } from '@/lib/i18n/formats'
import { snapshotOf } from '@/lib/snapshot/load'
import { Truth } from '../../_parts/truth'

/** Where a call to one of the company's numbers goes. */
export default async function NumberTruthPage({ params }: { params: Promise<{ digits: string }> }) {
  const [someone, { digits }] = await Promise.all([admin(), params])
  const snapshot = await snapshotOf(someone.company)
  const number = snapshot.numbers.get(`+${digits}`)?.number ?? notFound()
  const { phone } = formatsFor(someone.locale, snapshot.zone)
  return (
    <Truth
      ask={`/what-if?to=${digits}`}
      name={phone(number)}
      root={{ kind: 'number', number }}
      settings={{ href: `/numbers/${digits}`, label: phone(number) }}
      snapshot={snapshot}
      subject={{ number }}
      viewer={someone}
    />
  )
}
