import { useTranslations } from 'next-intl'

const measured = ['offered', 'answered', 'elsewhere', 'abandoned', 'wait', 'handling'] as const

/** What each figure of a report counts. */
export function Meaning() {
  const say = useTranslations('queueReport')
  return (
    <section className="stack">
      <h2>{say('measured')}</h2>
      <dl className="facts">
        {measured.map(key => (
          <div className="fact" key={key}>
            <dt>{say(key)}</dt>
            <dd>{say(`meaning.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
