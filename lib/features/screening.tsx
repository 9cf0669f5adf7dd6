import { CriteriaList } from './criteria/list'
import { type FieldsProps, feature, ticked } from './feature'
import { SwitchField, switchSchema } from './switch'

/** Callers refused, or the only ones let through, by criteria; rejection beats acceptance (field reference 4.2). */
function screening(name: 'selective-rejection' | 'selective-acceptance') {
  return feature({
    name,
    schema: switchSchema,
    stored: ({ active }) => ({ row: { active } }),
    check: ({ row }, line) =>
      row.active && !line.criteria.some(rule => rule.feature === name && rule.active)
        ? { active: { key: 'criterionNeeded' } }
        : undefined,
    sentence: ({ rows, criteria }) => {
      const count = criteria.filter(rule => rule.feature === name && rule.active).length
      return rows[name].active ? { key: 'on', params: { count }, tone: 'attention' } : { key: 'off', tone: 'off' }
    },
    initial: ({ rows }) => ({ active: ticked(rows[name].active) }),
    Fields,
  })
}

function Fields({ line, base, name }: FieldsProps) {
  return (
    <>
      <SwitchField name={name} />
      <CriteriaList base={`${base}/${name}`} feature={name} line={line} />
    </>
  )
}

export const selectiveRejection = screening('selective-rejection')
export const selectiveAcceptance = screening('selective-acceptance')
