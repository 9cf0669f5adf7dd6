import { useTranslations } from 'next-intl'
import { Chip } from '@/lib/ui/bits'
import type { FeatureName, Line } from '../line'

/** The criteria of a feature, each with what it does, and the way to add one. */
export function CriteriaList({ feature, line, base }: { feature: FeatureName; line: Line; base: string }) {
  const say = useTranslations('criteria')
  const rules = line.criteria.filter(rule => rule.feature === feature)
  return (
    <fieldset className="group">
      <legend>{say('title')}</legend>
      <p className="hint">{rules.length ? say('lead') : say('none')}</p>
      {rules.length ? (
        <ul className="lines">
          {rules.map(rule => (
            <li key={rule.id}>
              <a href={`${base}/criteria/${rule.id}`}>{rule.name}</a>
              <span>
                {say(feature === 'forwarding-selective' ? `forwardEffects.${rule.effect}` : `effects.${rule.effect}`)}
              </span>
              <Chip tone={rule.active ? 'good' : 'off'}>{say(rule.active ? 'on' : 'off')}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a className="button quiet small" href={`${base}/criteria/new`}>
          {say('add')}
        </a>
      </p>
    </fieldset>
  )
}
