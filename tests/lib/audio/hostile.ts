import type { AudioReason } from '@/lib/audio/bad-audio'
import { chunk, data, fmt, riff, wav } from './files'
import { toneMp3 } from './tone-mp3'

function edited(file: Buffer, edit: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(file)
  edit(copy)
  return copy
}

const html = Buffer.from('<!doctype html><script>fetch("/company/announcements")</script>'.padEnd(4000, ' '))
const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(4000)])
const chunkOfNothing = chunk('junk', Buffer.alloc(0))

/** Files that must be refused, and why. */
export const hostile: [name: string, file: Buffer, reason: AudioReason][] = [
  ['an empty file', Buffer.alloc(0), 'audio-missing'],
  ['a page of HTML called bonjour.wav', html, 'audio-unknown-format'],
  ['a zip archive', zip, 'audio-unknown-format'],
  ['an M4A file', Buffer.from('\0\0\0\x20ftypM4A '.padEnd(2000, '\0')), 'audio-unknown-format'],
  ['an Ogg file', Buffer.from('OggS'.padEnd(2000, '\0')), 'audio-unknown-format'],
  ['HTML behind four good letters', Buffer.concat([Buffer.from('RIFF'), html]), 'audio-unknown-format'],
  [
    'HTML behind an ID3 tag',
    Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), html]),
    'audio-unknown-format',
  ],
  ['HTML behind one MP3 frame', Buffer.concat([toneMp3.subarray(0, 72), html]), 'audio-unknown-format'],
  [
    'MP3 frames with nothing but noise after the first two',
    Buffer.concat([toneMp3.subarray(0, 144), html]),
    'audio-damaged',
  ],
  ['a RIFF file that is no sound', edited(wav(), file => file.write('AVI ', 8)), 'audio-unknown-format'],
  ['a WAV cut in its header', wav().subarray(0, 30), 'audio-truncated'],
  ['a WAV cut in its sound', wav().subarray(0, 9000), 'audio-truncated'],
  ['a RIFF length that lies', edited(wav(), file => file.writeUInt32LE(0xffffffff, 4)), 'audio-truncated'],
  ['a data length that lies', edited(wav(), file => file.writeUInt32LE(0xfffffff0, 40)), 'audio-truncated'],
  ['a data length of half a sample', edited(wav(), file => file.writeUInt32LE(15_999, 40)), 'audio-truncated'],
  ['a byte rate that lies', edited(wav(), file => file.writeUInt32LE(1, 28)), 'audio-damaged'],
  ['a frame size that lies', edited(wav(), file => file.writeUInt16LE(1, 32)), 'audio-damaged'],
  ['a sampling rate of 8 Hz', wav({ rate: 8, seconds: 20, hertz: 1 }), 'audio-unsupported-encoding'],
  ['no channel at all', riff(fmt({ channels: 0 }), data({})), 'audio-unsupported-encoding'],
  ['six channels', wav({ channels: 6 }), 'audio-unsupported-encoding'],
  ['an ADPCM file', riff(fmt({ code: 2, bits: 8 }), data({ bits: 8 })), 'audio-unsupported-encoding'],
  ['MP3 in a WAV', riff(fmt({ code: 0x55, bits: 8 }), data({ bits: 8 })), 'audio-unsupported-encoding'],
  ['sound before its format', riff(data({}), fmt({})), 'audio-damaged'],
  ['a format and no sound', riff(fmt({})), 'audio-damaged'],
  ['a thousand empty chunks', riff(...Array.from({ length: 1000 }, () => chunkOfNothing)), 'audio-damaged'],
  ['no samples', wav({ seconds: 0 }), 'audio-too-short'],
  ['a tenth of a second', wav({ seconds: 0.1 }), 'audio-too-short'],
  ['five minutes and a second of mu-law', wav({ code: 7, bits: 8, seconds: 301 }), 'audio-too-long'],
  ['an hour of MP3', Buffer.concat(Array.from({ length: 2600 }, () => toneMp3)), 'audio-too-long'],
  ['more than five megabytes', Buffer.concat([wav(), Buffer.alloc(5_000_000)]), 'audio-too-big'],
]
