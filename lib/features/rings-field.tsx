import { useTranslations } from 'next-intl'
import { SelectField } from '@/lib/ui/choice-field'
import type { FieldProps } from '@/lib/ui/field'

/** About how long a ring lasts in North America, in seconds (field reference section 2). */
const ringSeconds = 6
const counts = [0, ...Array.from({ length: 19 }, (_, at) => at + 2)]

/** Rings before no answer, 0 or 2 to 20, with the seconds they take. */
export function RingsField({ atLeast = 0, ...field }: FieldProps & { atLeast?: number }) {
  const say = useTranslations('features')
  const options = counts
    .filter(count => count >= atLeast)
    .map(count => ({
      value: String(count),
      label: say('ringCount', { count, seconds: count * ringSeconds }),
    }))
  return <SelectField {...field} options={options} />
}
