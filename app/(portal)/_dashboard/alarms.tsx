import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { namesOf } from '@/lib/calls/names'
import { listAlarms } from '@/lib/toll/store'
import { alarmWords } from '@/lib/toll/words'
import { Remark } from '@/lib/ui/bits'

const week = 7 * 24 * 60 * 60_000
const most = 5

/** For administrators: what was unusual about calls abroad in the last seven days, the newest first. */
export async function Alarms({ viewer }: { viewer: Viewer }) {
  const alarms = await listAlarms(viewer.company, Date.now() - week)
  if (!alarms.length) return null
  const [say, { people }] = await Promise.all([getTranslations('tollAlarms'), namesOf(viewer.company)])
  const { sentence } = alarmWords(viewer.locale, viewer.zone, id => people.get(id)?.name)
  return (
    <Remark tone="danger">
      <div className="stack">
        <h2>{say('subject')}</h2>
        <ul className="plain">
          {alarms.slice(0, most).map(alarm => (
            <li key={`${alarm.cause} ${alarm.subject} ${alarm.day}`}>{sentence(alarm)}</li>
          ))}
        </ul>
        <a href="/calls/company/detail">{say('link')}</a>
      </div>
    </Remark>
  )
}
