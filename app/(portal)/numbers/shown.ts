import type { NumberRow } from '@/lib/numbers/queries'

/** A number's values as its form shows them. */
export function shown({
  ownerId,
  departmentId,
  label,
  active,
  ringPattern,
  dnisName,
  dnisPriority,
}: NumberRow): Record<string, string> {
  return {
    ownerId: ownerId ?? '',
    departmentId: departmentId ?? '',
    label: label ?? '',
    active: active ? 'on' : '',
    ringPattern,
    dnisName: dnisName ?? '',
    dnisPriority: String(dnisPriority),
  }
}
