import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { flag } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import type { Sentence } from './feature'
import type { FeatureName, Line } from './line'

export const switchSchema = z.strictObject({ active: flag() })

export function switchSentence(line: Line, name: FeatureName): Sentence {
  return line.rows[name].active ? { key: 'on', tone: 'good' } : { key: 'off', tone: 'off' }
}

/** On or off, with what it does. */
export function SwitchField({ name }: { name: FeatureName }) {
  const say = useTranslations('features')
  return <CheckField hint={say(`${name}.hint`)} label={say('active')} name="active" />
}
