type Shape = { code?: number; bits?: number; channels?: number; rate?: number; seconds?: number; hertz?: number }

/** A sine at half of full scale. */
export function sine(hertz: number, rate: number, seconds: number): Float32Array {
  return Float32Array.from(
    { length: Math.round(rate * seconds) },
    (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate),
  )
}

const writers: Record<string, (view: DataView, at: number, value: number) => void> = {
  '1/8': (view, at, value) => view.setUint8(at, Math.round(value * 127) + 128),
  '1/16': (view, at, value) => view.setInt16(at, Math.round(value * 32767), true),
  '1/24': (view, at, value) => {
    const whole = Math.round(value * 8388607)
    view.setUint16(at, whole & 0xffff, true)
    view.setInt8(at + 2, whole >> 16)
  },
  '1/32': (view, at, value) => view.setInt32(at, Math.round(value * 2147483647), true),
  '3/32': (view, at, value) => view.setFloat32(at, value, true),
  '3/64': (view, at, value) => view.setFloat64(at, value, true),
  // Only the sign and the loudest segment: a square wave, enough to see that the right law is read.
  '6/8': (view, at, value) => view.setUint8(at, (value < 0 ? 0x00 : 0x80) ^ 0x6f ^ 0x55),
  '7/8': (view, at, value) => view.setUint8(at, ~((value < 0 ? 0x80 : 0x00) | 0x6f) & 0xff),
}

export function chunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

export function riff(...chunks: Buffer[]): Buffer {
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...chunks]))
}

export function fmt({ code = 1, bits = 16, channels = 1, rate = 8000 }: Shape): Buffer {
  const body = Buffer.alloc(16)
  body.writeUInt16LE(code, 0)
  body.writeUInt16LE(channels, 2)
  body.writeUInt32LE(rate, 4)
  body.writeUInt32LE((rate * channels * bits) / 8, 8)
  body.writeUInt16LE((channels * bits) / 8, 12)
  body.writeUInt16LE(bits, 14)
  return chunk('fmt ', body)
}

export function data({ code = 1, bits = 16, channels = 1, rate = 8000, seconds = 1.5, hertz = 440 }: Shape): Buffer {
  const write = writers[`${code}/${bits}`]
  if (!write) throw new Error(`no writer for ${code}/${bits}`)
  const samples = sine(hertz, rate, seconds)
  const width = bits / 8
  const body = Buffer.alloc(samples.length * channels * width)
  const view = new DataView(body.buffer, body.byteOffset, body.length)
  samples.forEach((value, index) => {
    for (let channel = 0; channel < channels; channel++) write(view, (index * channels + channel) * width, value)
  })
  return chunk('data', body)
}

/** A good WAVE file: a second and a half of A 440, mono, 16 bits, 8 kHz unless told otherwise. */
export function wav(shape: Shape = {}): Buffer {
  return riff(fmt(shape), data(shape))
}
