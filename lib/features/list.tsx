import { Lock, Pencil } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Callable } from '@/lib/destinations/callable'
import { includes, packsWith } from '@/lib/licences/packs'
import type { Feature } from './feature'
import type { Line } from './line'
import { featuresOf, groups } from './registry'
import { sentenceText } from './words'

type Props = { line: Line; pack: string | null; base: string; entries: readonly Callable[]; locale: string }

/** A person's features by group: the state of each in one sentence, or the reason why it is locked. */
export async function FeatureList(props: Props) {
  const say = await getTranslations('features')
  return groups.map(group => (
    <section aria-labelledby={group} className="features" key={group}>
      <h3 id={group}>{say(`groups.${group}`)}</h3>
      <ul>
        {featuresOf[group].map(feature =>
          includes(props.pack, feature.name) ? (
            <Open feature={feature} key={feature.name} {...props} />
          ) : (
            <Locked feature={feature} key={feature.name} pack={props.pack} />
          ),
        )}
      </ul>
    </section>
  ))
}

async function Open({ feature, line, base, entries, locale }: Props & { feature: Feature }) {
  const say = await getTranslations('features')
  const sentence = feature.sentence(line)
  const name = say(`${feature.name}.name`)
  return (
    <li className={sentence.tone}>
      <a href={`${base}/${feature.name}`}>{name}</a>
      <p>{await sentenceText(feature.name, sentence, entries, locale)}</p>
      <a aria-label={say('edit', { feature: name })} className="icon" href={`${base}/${feature.name}`}>
        <Pencil aria-hidden size={18} />
      </a>
    </li>
  )
}

async function Locked({ feature, pack }: { feature: Feature; pack: string | null }) {
  const [say, licence] = await Promise.all([getTranslations('features'), getTranslations('licences')])
  const packs = packsWith(feature.name)
    .map(name => licence(name))
    .join(', ')
  return (
    <li className="locked">
      <span>{say(`${feature.name}.name`)}</span>
      <p>
        {pack === 'basic' || pack === 'standard' || pack === 'premium'
          ? say('locked', { pack: licence(pack), packs })
          : say('lockedNone', { packs })}
      </p>
      <Lock aria-label={say('lockedChip')} role="img" size={18} />
    </li>
  )
}
