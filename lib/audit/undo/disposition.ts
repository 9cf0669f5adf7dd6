import 'server-only'
import type { Company } from '@/lib/auth/company'
import { namesOf } from '@/lib/calls/names'
import { findCallOf } from '@/lib/calls/queries'
import { saveDisposition } from '@/lib/queues/dispositions/store'
import { changed, type Undoable } from './undoable'

/** What an agent said of a call; the id is that of lib/queues/dispositions. */
export const undoDisposition: Undoable = {
  async current(company, id) {
    const call = await callOf(company, id)
    return call ? { disposition: call.disposition } : null
  },
  async restore({ viewer: { by, company }, id, image }) {
    const call = await callOf(company, id)
    if (!call || !image) return changed
    const queue = (await namesOf(company)).services.get(call.serviceId ?? '') ?? ''
    await saveDisposition(by, call, queue, image.disposition as string | null)
    return undefined
  },
}

function callOf(company: Company, key: string) {
  const [startedAt, id] = key.split(' ', 2)
  return findCallOf(company, Number(startedAt), id ?? '')
}
