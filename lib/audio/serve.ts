import 'server-only'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { audioPath, audioSize } from './files'
import { partOf } from './range'

// The content security policy of sounds is in proxy.ts: a route cannot set its own.
const headers = {
  'content-type': 'audio/wav',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
  'accept-ranges': 'bytes',
}

type Stored = { companyId: string; fileId: string; name: string }

/**
 * A stored sound as a response: whole or the part a player asks for, and with `?download` as a file to keep. 404 when its
 * file is missing. The caller has already asked who may hear it.
 */
export async function serveAudio(request: Request, { companyId, fileId, name }: Stored): Promise<Response> {
  const size = await audioSize(companyId, fileId)
  if (size === null) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  const part = partOf(request.headers.get('range'), size)
  if (part === 'outside') return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  const { start, end } = part ?? { start: 0, end: size - 1 }
  const file = createReadStream(audioPath(companyId, fileId), { start, end })
  return new Response(Readable.toWeb(file) as ReadableStream, {
    status: part ? 206 : 200,
    headers: {
      ...headers,
      'content-disposition': disposition(name, new URL(request.url).searchParams.has('download')),
      ...(part && { 'content-range': `bytes ${start}-${end}/${size}` }),
    },
  })
}

/** RFC 6266: a plain name for old browsers, the real one in UTF-8. */
function disposition(name: string, download: boolean): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^ -~]/g, '')
    .replace(/["\\/%;]/g, '_')
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${download ? 'attachment' : 'inline'}; filename="${plain || 'audio'}.wav"; filename*=UTF-8''${exact}.wav`
}
