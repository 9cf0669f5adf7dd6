import type { Problems } from '@/lib/forms/problems'
import type { Service, Warning } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { countOtherLengths } from './queries'
import { type CodeSettings, kept, types } from './settings-schema'

/** The company's one type of codes, their length, and who is asked for one (field reference 15). */
export const codeSettings: Service<CodeSettings> = {
  ...kept,
  columns: [],
  Fields,
  check,
  clash,
  warnings: ({ type, mandatory }): Warning[] =>
    type !== 'off' && mandatory.length ? [{ key: 'asked', params: { count: mandatory.length } }] : [],
}

function check({ mandatory, optional }: CodeSettings): Problems {
  const both = optional.filter(({ id }) => mandatory.some(one => one.id === id)).length
  return both ? { optional: { key: 'inBothLists', params: { count: both } } } : {}
}

/** Codes of another length would stop working: they go first. */
async function clash(companyId: string, { digits }: CodeSettings): Promise<Problems> {
  const count = await countOtherLengths(companyId, digits)
  return count ? { digits: { key: 'codesOfOtherLength', params: { count } } } : {}
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { choice, int, flag, people, group } = useServiceFields('authorization-codes-settings', showing, id)
  return (
    <>
      {choice('type', types)}
      {int('digits', 2, 14)}
      {flag('localFree')}
      {group('people', people('mandatory'), people('optional'))}
    </>
  )
}
