import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { flag } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import { CriteriaList } from '../criteria/list'
import { type Feature, type FieldsProps, feature, ticked } from '../feature'
import { ForwardFields, forwardFields, forwardTo } from './forward'

const name = 'forwarding-selective'
const slot = 'forwarding.selective'

/** Calls that meet a criterion; beats every other forward. Needs a default destination and a criterion that is on. */
export const selective = feature({
  name,
  schema: z.strictObject({ ...forwardFields, splash: flag() }),
  stored: values => ({
    row: { active: values.active, splash: values.splash },
    destinations: forwardTo(slot, values),
  }),
  check: ({ row }, line) =>
    row.active && !line.criteria.some(rule => rule.feature === name && rule.active)
      ? { active: { key: 'criterionNeeded' } }
      : undefined,
  sentence: line => {
    const rules = line.criteria.filter(rule => rule.feature === name && rule.active)
    return line.rows[name].active
      ? { key: 'on', params: { count: rules.length }, to: line.links.get(slot), tone: 'good' }
      : { key: 'off', tone: 'off' }
  },
  initial: ({ rows, links }, text) => ({
    active: ticked(rows[name].active),
    to: text(links.get(slot)),
    splash: ticked(rows[name].splash),
  }),
  Fields,
})

function Fields({ line, base }: FieldsProps) {
  const say = useTranslations('features')
  return (
    <>
      <ForwardFields name={name}>
        <CheckField hint={say('splashHint')} label={say('splash')} name="splash" />
      </ForwardFields>
      <CriteriaList base={`${base}/${name}`} feature={name} line={line} />
    </>
  )
}

/** The same of a service, which has no telephone of its own to ring shortly. */
export const selectiveOfService: Feature = { ...selective, Fields: FieldsOfService }

function FieldsOfService({ line, base }: FieldsProps) {
  const say = useTranslations('criteria')
  return (
    <>
      <ForwardFields name={name} />
      <CriteriaList base={`${base}/${name}`} feature={name} line={line} />
      <p className="hint">{say('afterHours')}</p>
    </>
  )
}
