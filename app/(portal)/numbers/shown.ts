import { moments } from '@/lib/numbers/moments'
import type { NumberValues } from '@/lib/numbers/store'

/** A number's values as its form shows them. */
export function shown(values: NumberValues): Record<string, string> {
  const { ownerId, departmentId, label, active, ringPattern, dnisName, dnisPriority } = values
  const sounds = moments.flatMap(moment =>
    values[`${moment}Sounds`].map((id, at): [string, string] => [`${moment}Sounds.${at}`, id]),
  )
  return {
    ownerId: ownerId ?? '',
    departmentId: departmentId ?? '',
    label: label ?? '',
    active: active ? 'on' : '',
    ringPattern,
    dnisName: dnisName ?? '',
    dnisPriority: String(dnisPriority),
    ...Object.fromEntries(sounds),
  }
}
