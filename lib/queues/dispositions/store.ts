import 'server-only'
import type { Call } from '@/db/calls/call'
import { setDisposition } from '@/db/calls/dispositions'
import { afterChange, type By, change } from '@/db/store'

/** A call in the history and in a posted form. */
export const callKey = ({ startedAt, id }: Pick<Call, 'startedAt' | 'id'>) => `${startedAt} ${id}`

/** Says what came of a call of a queue, by a code of the company's list (null: nothing). */
export async function saveDisposition(
  by: By,
  call: Pick<Call, 'companyId' | 'startedAt' | 'id' | 'disposition'>,
  queue: string,
  disposition: string | null,
): Promise<void> {
  await change(by, 'dispositions.save', async (_, note) => {
    const { disposition: before } = call
    await note({
      kind: 'dispositions',
      id: callKey(call),
      name: queue,
      before: { disposition: before },
      after: { disposition },
    })
  })
  await afterChange(async () => setDisposition(call, disposition))
}
