/** A canonical WAVE file: 44 bytes of header, then mono 16-bit PCM. Runs in the browser too. */
export function writeWav(samples: Float32Array, rate: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const say = (at: number, text: string) =>
    bytes.set(
      [...text].map(letter => letter.charCodeAt(0)),
      at,
    )
  say(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  say(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  say(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (let index = 0; index < samples.length; index++) {
    const value = Math.round((samples[index] ?? 0) * 32767)
    view.setInt16(44 + index * 2, Math.max(-32768, Math.min(32767, value)), true)
  }
  return bytes
}
