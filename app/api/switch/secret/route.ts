import { env } from '@/lib/env'
import { ha1 } from '@/lib/phones/line'
import { forSwitch, refuse } from '@/lib/switch/door'
import { findLineOwner } from '@/lib/switch/queries'

/** What a switch checks a line's registration against; the password itself is told to nobody but the phone. */
export function GET(request: Request): Promise<Response> {
  return forSwitch(request, async () => {
    const line = new URL(request.url).searchParams.get('line') ?? ''
    const owner = await findLineOwner(line)
    if (!owner) return refuse(404, 'There is no such line')
    return { line, realm: env().SIP_DOMAIN, ha1: ha1(owner), person: owner.ownerId, extension: owner.extension }
  })
}
