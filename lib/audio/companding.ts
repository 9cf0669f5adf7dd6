/** One G.711 mu-law byte as a 16-bit sample. */
function muLaw(byte: number): number {
  const code = ~byte & 0xff
  const magnitude = (((code & 0x0f) << 3) + 0x84) << ((code & 0x70) >> 4)
  return code & 0x80 ? 0x84 - magnitude : magnitude - 0x84
}

/** One G.711 A-law byte as a 16-bit sample. */
function aLaw(byte: number): number {
  const code = byte ^ 0x55
  const segment = (code & 0x70) >> 4
  const step = (code & 0x0f) << 4
  const magnitude = segment === 0 ? step + 8 : (step + 0x108) << (segment - 1)
  return code & 0x80 ? magnitude : -magnitude
}

function table(law: (byte: number) => number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => law(byte) / 32768)
}

export const muLawTable = table(muLaw)
export const aLawTable = table(aLaw)
