import { Pencil } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { findAgentState, listQueues } from '@/lib/queues/queries'
import { listSupervised } from '@/lib/queues/report/queries'

/** The queues a person is an agent of, where they sign in and out of them, and those they supervise. */
export async function Queues({ company, personId }: { company: Company; personId: string }) {
  const [say, sayReport, supervised, queues, { state }] = await Promise.all([
    getTranslations('queues'),
    getTranslations('queueReport'),
    listSupervised(company, personId),
    listQueues(company, personId),
    findAgentState(company, personId),
  ])
  if (!queues.length && !supervised.length) return null
  const joined = queues.filter(queue => queue.joined).length
  return (
    <section aria-labelledby="queues" className="features">
      <h3 id="queues">{say('title')}</h3>
      <ul>
        {queues.length ? (
          <li className={state === 'available' && joined ? 'good' : 'off'}>
            <a href="/settings/queues">{say('state')}</a>
            <p>{say('feature', { state: say(`states.${state}`), count: joined })}</p>
            <a aria-label={say('title')} className="icon" href="/settings/queues">
              <Pencil aria-hidden size={18} />
            </a>
          </li>
        ) : null}
        {supervised.length ? (
          <li>
            <a href="/settings/queues">{sayReport('supervised')}</a>
            <p>{supervised.map(({ name }) => name).join(', ')}</p>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
