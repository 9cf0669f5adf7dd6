import { findSettings } from '@/lib/services/queries'
import type { Service } from '@/lib/services/service'
import type { Showing } from '@/lib/services/showing'
import { shownOf } from '@/lib/services/shown'
import { wordsOf } from '@/lib/services/words-of'

type Props = { kind: string; settings: Service; showing: Showing }

/** The company's settings of a service, above its list. */
export async function SettingsSummary({ kind, settings, showing }: Props) {
  const { values } = await findSettings(showing.company, settings)
  const [say, shown] = await Promise.all([wordsOf(settings.kind), shownOf(settings, values, showing)])
  return (
    <section aria-labelledby="settings" className="stack">
      <h2 id="settings">{say('settingsTitle')}</h2>
      <dl className="facts">
        {shown.map(({ field, label, text }) => (
          <div className="fact" key={field}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/company/${kind}/settings`}>{say('editSettings')}</a>
      </p>
    </section>
  )
}
