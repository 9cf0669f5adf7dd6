/** Longer than any switch writes; what lies beyond is not kept. */
const longest = 16_384
const western = new TextDecoder('windows-1252')

export type Line = { number: number; text: string; tooLong: boolean }

/**
 * The lines of a file of any size, as UTF-8, or as Windows-1252 where a line is not UTF-8 (older switches, Excel).
 * `onBytes` is told how much was read, for a progress bar.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Line[]> {
  let rest: Buffer = Buffer.alloc(0)
  let number = 0
  let overflown = false
  for await (const chunk of chunks) {
    onBytes?.(chunk.length)
    const buffer = rest.length ? Buffer.concat([rest, chunk]) : chunk
    const lines: Line[] = []
    let start = 0
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10, start)) {
      number += 1
      lines.push({ number, ...textOf(buffer.subarray(start, end), overflown) })
      overflown = false
      start = end + 1
    }
    rest = buffer.subarray(start)
    if (rest.length > longest) {
      overflown = true
      rest = rest.subarray(0, longest)
    }
    if (lines.length) yield lines
  }
  if (rest.length) yield [{ number: number + 1, ...textOf(rest, overflown) }]
}

function textOf(bytes: Buffer, overflown: boolean): { text: string; tooLong: boolean } {
  const tooLong = overflown || bytes.length > longest
  const kept = tooLong ? bytes.subarray(0, 200) : bytes
  const text = kept.toString('utf8')
  const readable = text.includes('\uFFFD') ? western.decode(kept) : text
  return { text: readable.replace(/\r$/, ''), tooLong }
}
