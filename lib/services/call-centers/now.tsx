import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { measuresOf } from '@/lib/queues/figures'
import { Measures } from '@/lib/queues/measures'

/** What waits in a call centre now, and its averages of today, with the levels of its thresholds. */
export async function Now({ company, queueId }: { company: Company; queueId: string }) {
  const [say, sayReport, rows] = await Promise.all([
    getTranslations('queues'),
    getTranslations('queueReport'),
    measuresOf(company, queueId),
  ])
  if (!rows) return null
  return (
    <Measures rows={rows} title={say('figures')}>
      <p>
        <a href={`/queues/${queueId}/report`}>{sayReport('link')}</a>
      </p>
    </Measures>
  )
}
