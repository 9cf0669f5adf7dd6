import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { QueueNotices } from '@/lib/queues/notices/notices'
import { Page } from '@/lib/ui/page'
import { Alarms } from './_dashboard/alarms'
import { Contact } from './_dashboard/contact'
import { panels } from './_dashboard/panels'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The dashboard of the hosted PBX: the guide's panels in the guide's order (section 3). */
export default async function Dashboard({ searchParams }: Props) {
  const [someone, say, sayQueues, search] = await Promise.all([
    viewer(),
    getTranslations('dashboard'),
    getTranslations('queues'),
    searchParams,
  ])
  return (
    <Page help="dashboard" lead={someone.company.name} title={say('title')} wide>
      <QueueNotices viewer={someone}>
        <a href="/settings/queues">{sayQueues('title')}</a>
      </QueueNotices>
      {someone.administers ? <Alarms viewer={someone} /> : null}
      <div className="panels">
        {panels
          .filter(({ administratorsOnly }) => someone.administers || !administratorsOnly)
          .map(({ id, Panel }) => (
            <Panel key={id} search={search} viewer={someone} />
          ))}
        <Contact />
      </div>
    </Page>
  )
}
