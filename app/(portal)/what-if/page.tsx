import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { isCapReached } from '@/lib/billing/daily-cap'
import { dayOf } from '@/lib/billing/span'
import { listCallables } from '@/lib/destinations/queries'
import { entryText } from '@/lib/destinations/text'
import { zoneWords } from '@/lib/i18n/zones'
import { trace } from '@/lib/routing/trace'
import { snapshotOf } from '@/lib/snapshot/load'
import { wordsFor } from '@/lib/snapshot/words'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { QuestionForm } from './_parts/question-form'
import { TraceView } from './_parts/trace-view'
import { peopleOf } from './people'
import { type Problems, questionOf, type Search, typedOf } from './question'

/** « Que se passe-t-il si…? »: what happens to a call, and why. A person asks about calls to their own line. */
export default async function WhatIfPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [someone, say, search] = await Promise.all([viewer(), getTranslations('whatIf'), searchParams])
  const { company, person, administers, locale } = someone
  const [snapshot, entries] = await Promise.all([snapshotOf(company), listCallables(company)])
  const own = entries.find(entry => entry.id === person.id)
  const asked = typedOf(search)
  const typed = administers ? asked : { ...asked, to: own ? entryText(own, 'entry') : '' }
  const started = administers ? typed.to !== '' : 'others' in search
  const { question, problems } = started
    ? questionOf(typed, snapshot, entries, Date.now())
    : { question: undefined, problems: {} satisfies Problems }
  const now = Date.now()
  const today = question && dayOf(question.instant, company.zone) === dayOf(now, company.zone)
  const capReached = today && (await isCapReached(company, now))
  const answer = question && trace(snapshot, question.call, question.instant, { ...question.states, capReached })
  const reader = { id: person.id, administers }
  const words = wordsFor(snapshot, locale)
  return (
    <Page help="what-if" lead={say(administers ? 'lead' : 'leadOwn')} title={say('title')}>
      <div className="asking">
        {own || administers ? (
          <QuestionForm
            administers={administers}
            entries={administers ? entries : []}
            people={answer ? peopleOf(snapshot, answer, reader) : []}
            problems={problems ?? {}}
            typed={typed}
            zone={zoneWords(snapshot.zone, locale)}
          />
        ) : (
          <Empty title={say('noLine')} />
        )}
        {question && answer ? (
          <TraceView
            locale={locale}
            question={question}
            reader={reader}
            snapshot={snapshot}
            trace={answer}
            words={words}
          />
        ) : null}
      </div>
    </Page>
  )
}
