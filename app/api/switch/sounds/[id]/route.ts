import { serveAudio } from '@/lib/audio/serve'
import { forSwitch, refuse } from '@/lib/switch/door'
import { findSwitchSound } from '@/lib/switch/sounds'

type Props = { params: Promise<{ id: string }> }

/** A sound that an answer told the switch to play. Its ETag is the file: a switch that has it need not take it again. */
export function GET(request: Request, { params }: Props): Promise<Response> {
  return forSwitch(request, async () => {
    const sound = await findSwitchSound((await params).id)
    if (!sound) return refuse(404, 'There is no such sound')
    const headers = { etag: `"${sound.fileId}"`, 'cache-control': 'private, no-cache' }
    if (request.headers.get('if-none-match')?.includes(headers.etag))
      return new Response(null, { status: 304, headers })
    const response = await serveAudio(request, sound)
    if (response.ok) for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  })
}
