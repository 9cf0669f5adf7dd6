import type { Initial } from './feature'

/** What somebody else saved meanwhile, by field, where it differs from what was typed. */
export function theirs(form: FormData, saved: Initial): Record<string, string> {
  const different = Object.entries(saved).filter(
    ([field, value]) => String(value ?? '') !== String(form.get(field) ?? ''),
  )
  return Object.fromEntries(different.map(([field, value]) => [field, String(value ?? '')]))
}
