import type { Service } from '../service'
import { useWords } from '../words-of'
import { check, warnings } from './check'
import { codeClash } from './clashes'
import { Fields } from './fields'
import { Picture } from './picture'
import { blank, type CallCenter, schema } from './schema'
import { callCenterSettings } from './settings'
import { leaveOrder } from './store'

/** Call centres (guide 6.5, field reference 11). */
export const callCenters: Service<CallCenter> = {
  kind: 'call-centers',
  schema,
  blank,
  columns: [
    { key: 'extension', cell: ({ values }) => values.extension },
    { key: 'policy', cell: ({ values }) => <Policy value={values.policy} /> },
    { key: 'agents', numeric: true, cell: ({ values }) => values.agents.length },
    { key: 'queueLength', numeric: true, cell: ({ values }) => values.queueLength },
  ],
  Fields,
  Picture,
  settings: callCenterSettings as Service,
  leave: leaveOrder,
  check,
  clash: codeClash,
  warnings,
}

function Policy({ value }: { value: string }) {
  const say = useWords('call-centers')
  return say(`options.policy.${value}`)
}
