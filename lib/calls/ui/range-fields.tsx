import { getTranslations } from 'next-intl/server'
import type { Asked } from '../range'
import { FilterInput } from './input'
import { Picker } from './picker'

/** Début and Fin, to the second, the end excluded; typed or picked. */
export async function RangeFields({ asked, prefix }: { asked: Asked; prefix: string }) {
  const [say, sayProblem] = await Promise.all([getTranslations('calls.range'), getTranslations('problems')])
  const error = (name: string) => {
    const problem = asked.problems[name]
    return problem && sayProblem(problem.key, problem.params)
  }
  return (['start', 'end'] as const).map(name => (
    <FilterInput
      key={name}
      label={say(name)}
      name={name}
      placeholder="2022-07-08 00:00:00"
      prefix={prefix}
      size={19}
      value={asked[name]}
      error={error(name)}
    >
      <Picker field={`${prefix}-${name}`} label={say(`picker.${name}`)} />
    </FilterInput>
  ))
}
