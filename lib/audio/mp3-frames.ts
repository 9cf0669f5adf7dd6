const bitratesV1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const bitratesV2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const rates = [44100, 48000, 32000]

/** Where the first frame of an MPEG audio file is: after its ID3v2 tag, whose length is written seven bits a byte. */
function afterTag(bytes: Uint8Array): number {
  const tagged = String.fromCharCode(...bytes.subarray(0, 3)) === 'ID3'
  if (!tagged) return 0
  const size = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0)
  return 10 + size
}

/** The length in bytes of the layer III frame at `at`, or 0 when there is none. */
function frameLength(bytes: Uint8Array, at: number): number {
  const [sync = 0, kind = 0, speed = 0] = bytes.subarray(at, at + 3)
  if (sync !== 0xff || (kind & 0xe6) !== 0xe2) return 0
  const version = (kind >> 3) & 3
  const bitrate = (version === 3 ? bitratesV1 : bitratesV2)[speed >> 4] ?? 0
  const rate = rates[(speed >> 2) & 3]
  if (version === 1 || bitrate === 0 || !rate) return 0
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4
  const samples = version === 3 ? 1152 : 576
  return Math.floor(((samples / 8) * bitrate * 1000) / (rate / slower)) + ((speed >> 1) & 1)
}

/** True for a file that begins, after its tag, with two layer III frames in a row: chance and other formats do not. */
export function isMp3(bytes: Uint8Array): boolean {
  const first = afterTag(bytes)
  const length = frameLength(bytes, first)
  return length > 0 && frameLength(bytes, first + length) > 0
}
