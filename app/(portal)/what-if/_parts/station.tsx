import { getTranslations } from 'next-intl/server'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Step } from '@/lib/routing/step'
import { editHref, type Reader, soundHref } from '@/lib/snapshot/links'
import type { Words } from '@/lib/snapshot/words'

type Props = { step: Step; snapshot: Snapshot; words: Words; reader: Reader }

/** One decision: what happened, by which rule, what the caller hears, what was passed over. */
export async function Station({ step, snapshot, words, reader }: Props) {
  const say = await getTranslations('whatIf')
  const rule = words.say(`rules.${step.rule}`)
  const href = editHref(snapshot, step, reader)
  const heard = words.heard(step)
  return (
    <li className="station">
      <p className="meta">
        <span>{say('lasts', { seconds: step.at })}</span> {rule}
        {href ? (
          <>
            {' '}
            <a aria-label={say('editOf', { rule, place: words.place(step.place) })} href={href}>
              {say('edit')}
            </a>
          </>
        ) : null}
      </p>
      <p>{words.step(step)}</p>
      {heard ? <p className="hint">{say('hears', { what: heard })}</p> : null}
      <Sounds reader={reader} snapshot={snapshot} step={step} play={name => say('play', { name })} />
      {step.skipped.length ? (
        <details>
          <summary>{say('skipped', { count: step.skipped.length })}</summary>
          <ul>
            {[...new Set(step.skipped.map(words.skip))].map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  )
}

type SoundProps = Pick<Props, 'step' | 'snapshot' | 'reader'> & { play: (name: string) => string }

function Sounds({ step, snapshot, reader, play }: SoundProps) {
  const ids = step.hears.kind === 'sounds' ? step.hears.ids : []
  return ids.map(id => {
    const sound = snapshot.sounds.get(id)
    const href = sound && soundHref(snapshot, sound, reader)
    return href ? (
      // biome-ignore lint/a11y/useMediaCaption: the sentence above says what is heard
      <audio aria-label={play(sound.name)} controls key={id} preload="none" src={href} />
    ) : null
  })
}
