import { bodyOf, forSwitch } from '@/lib/switch/door'
import { receiveCalls } from '@/lib/switch/finished'
import { callsAsked } from '@/lib/switch/words'

/** A switch reports finished calls; reported again, they change nothing (docs/switch.md). */
export function POST(request: Request): Promise<Response> {
  return forSwitch(request, async () => {
    const body = await bodyOf(request, callsAsked)
    return 'refusal' in body ? body.refusal : receiveCalls(body.values.calls)
  })
}
