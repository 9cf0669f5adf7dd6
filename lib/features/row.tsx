import { Pencil } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Callable } from '@/lib/destinations/callable'
import type { Feature } from './feature'
import type { Line } from './line'
import { sentenceText } from './words'

type RowProps = { href: string; name: string; sentence: string; tone: string }

/** Something that can be set: its name, its state in one sentence, and the way to its page. */
export async function Row({ href, name, sentence, tone }: RowProps) {
  const say = await getTranslations('features')
  return (
    <li className={tone}>
      <a href={href}>{name}</a>
      <p>{sentence}</p>
      <a aria-label={say('edit', { feature: name })} className="icon" href={href}>
        <Pencil aria-hidden size={18} />
      </a>
    </li>
  )
}

type Props = { feature: Feature; line: Line; base: string; entries: readonly Callable[]; locale: string }

/** A feature as it is on a line. */
export async function FeatureRow({ feature, line, base, entries, locale }: Props) {
  const say = await getTranslations('features')
  const sentence = feature.sentence(line)
  return (
    <Row
      href={`${base}/${feature.name}`}
      name={say(`${feature.name}.name`)}
      sentence={await sentenceText(feature.name, sentence, entries, locale)}
      tone={sentence.tone}
    />
  )
}
