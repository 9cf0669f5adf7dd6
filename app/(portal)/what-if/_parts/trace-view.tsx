import { getTranslations } from 'next-intl/server'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { ANYBODY } from '@/lib/routing/now'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Trace } from '@/lib/routing/trace'
import type { Reader } from '@/lib/snapshot/links'
import type { Words } from '@/lib/snapshot/words'
import type { Question } from '../question'
import { hiddenPerson, stepsFor } from '../steps'
import { Station } from './station'

type Props = {
  locale: Locale
  question: Question
  trace: Trace
  snapshot: Snapshot
  words: Words
  reader: Reader
}

/** The answer: a line of stations from the call's arrival to its end. */
export async function TraceView({ locale, question, trace, snapshot, words, reader }: Props) {
  const say = await getTranslations('whatIf')
  const { moment, phone } = formatsFor(locale, snapshot.zone)
  const { from, dialled, start } = question.call
  const caller =
    from.kind === 'inside'
      ? words.entry(from.id)
      : from.hidden
        ? say(from.hidden === 'private' ? 'hiddenCaller' : 'unknownCaller')
        : from.number === ANYBODY.number || !from.number
          ? say('anybody')
          : phone(from.number)
  const called = start ? words.destination(start) : phone(dialled)
  const steps = stepsFor(snapshot, trace, reader)
  const elsewhere = hiddenPerson(snapshot, trace, reader)
  return (
    <section aria-labelledby="trace" className="trace">
      <h2 id="trace">{say('trace')}</h2>
      <p>{say('asked', { caller, called, at: moment(question.instant) })}</p>
      <ol>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place, and the list is written once
          <Station key={index} reader={reader} snapshot={snapshot} step={step} words={words} />
        ))}
        <li className="station end">
          {elsewhere ? (
            <p>{say('elsewhere', { name: elsewhere })}</p>
          ) : (
            <>
              <p className="meta">{say('end', { seconds: trace.seconds })}</p>
              <p>
                <strong>{words.end(trace.end)}</strong>
              </p>
            </>
          )}
        </li>
      </ol>
      <p className="hint">{say('shareHint')}</p>
    </section>
  )
}
