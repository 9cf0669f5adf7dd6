import { bodyOf, forSwitch, refuse } from '@/lib/switch/door'
import { Expired, nextStep } from '@/lib/switch/next-step'
import { Unknown } from '@/lib/switch/whose'
import { nextStepAsked } from '@/lib/switch/words'

/** A switch asks where a call goes next (docs/switch.md). */
export function POST(request: Request): Promise<Response> {
  return forSwitch(request, async () => {
    const body = await bodyOf(request, nextStepAsked)
    if ('refusal' in body) return body.refusal
    try {
      return await nextStep(body.values, Date.now())
    } catch (error) {
      if (error instanceof Unknown) return refuse(404, 'Neither the line nor the number is known here')
      if (error instanceof Expired) return refuse(409, 'Nothing is known of this call any more: ask with outcome "new"')
      throw error
    }
  })
}
