import { messagesOf, translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'

type Words = { fields?: Record<string, string>; groups?: Record<string, string> }

/**
 * The name of a field of a kind where it stands outside its form: with the name of its group (« Service de nuit : Action ») when
 * another field has the same one. A field begins with the key of its group.
 */
export function toldLabel(locale: Locale, kind: string, field: string): string | undefined {
  const { fields = {}, groups = {} } = (messagesOf(locale) as Record<string, Words>)[kind] ?? {}
  const label = fields[field]
  const twice = Object.keys(fields).some(other => other !== field && fields[other] === label)
  const group = Object.keys(groups).find(key => field.startsWith(key))
  if (label === undefined || !twice || !group) return label
  return translatorFor(locale, 'ui')('pair', { label: groups[group] ?? '', value: label })
}
