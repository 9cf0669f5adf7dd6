import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { descriptionOf } from '@/lib/queues/codes'
import { listAgents, listCodes } from '@/lib/queues/queries'
import { Chip } from '@/lib/ui/bits'
import { Table } from '@/lib/ui/table'

const tones = {
  available: 'good',
  unavailable: 'attention',
  'wrap-up': 'attention',
  'sign-in': 'off',
  'sign-out': 'off',
} as const

/** The agents of a call centre now: their state, which is for all queues, and whether they are in this one. */
export async function Agents({ company, queueId }: { company: Company; queueId: string }) {
  const [say, agents, codes] = await Promise.all([
    getTranslations('queues'),
    listAgents(company, queueId),
    listCodes(company, 'unavailableCodes'),
  ])
  if (!agents.length) return null
  return (
    <Table
      caption={say('agents')}
      columns={[
        { key: 'name', label: say('agent'), heading: true, cell: agent => agent.name },
        {
          key: 'state',
          label: say('stateLabel'),
          cell: ({ state, code }) => (
            <>
              <Chip tone={tones[state]}>{say(`states.${state}`)}</Chip> {code && descriptionOf(codes, code)}
            </>
          ),
        },
        { key: 'joined', label: say('joined'), cell: ({ joined }) => say(joined ? 'yes' : 'no') },
      ]}
      rowKey={agent => agent.id}
      rows={agents}
    />
  )
}
