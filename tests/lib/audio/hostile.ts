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
  ['an empty file', Buffer.alloc(0), 'audioMissing'],
  ['a page of HTML called bonjour.wav', html, 'audioUnknownFormat'],
  ['a zip archive', zip, 'audioUnknownFormat'],
  ['an M4A file', Buffer.from('\0\0\0\x20ftypM4A '.padEnd(2000, '\0')), 'audioUnknownFormat'],
  ['an Ogg file', Buffer.from('OggS'.padEnd(2000, '\0')), 'audioUnknownFormat'],
  ['HTML behind four good letters', Buffer.concat([Buffer.from('RIFF'), html]), 'audioUnknownFormat'],
  ['HTML behind an ID3 tag', Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), html]), 'audioUnknownFormat'],
  ['HTML behind one MP3 frame', Buffer.concat([toneMp3.subarray(0, 72), html]), 'audioUnknownFormat'],
  [
    'MP3 frames with nothing but noise after the first two',
    Buffer.concat([toneMp3.subarray(0, 144), html]),
    'audioDamaged',
  ],
  ['a RIFF file that is no sound', edited(wav(), file => file.write('AVI ', 8)), 'audioUnknownFormat'],
  ['a WAV cut in its header', wav().subarray(0, 30), 'audioTruncated'],
  ['a WAV cut in its sound', wav().subarray(0, 9000), 'audioTruncated'],
  ['a RIFF length that lies', edited(wav(), file => file.writeUInt32LE(0xffffffff, 4)), 'audioTruncated'],
  ['a data length that lies', edited(wav(), file => file.writeUInt32LE(0xfffffff0, 40)), 'audioTruncated'],
  ['a data length of half a sample', edited(wav(), file => file.writeUInt32LE(15_999, 40)), 'audioTruncated'],
  ['a byte rate that lies', edited(wav(), file => file.writeUInt32LE(1, 28)), 'audioDamaged'],
  ['a frame size that lies', edited(wav(), file => file.writeUInt16LE(1, 32)), 'audioDamaged'],
  ['a sampling rate of 8 Hz', wav({ rate: 8, seconds: 20, hertz: 1 }), 'audioEncoding'],
  ['no channel at all', riff(fmt({ channels: 0 }), data({})), 'audioEncoding'],
  ['six channels', wav({ channels: 6 }), 'audioEncoding'],
  ['an ADPCM file', riff(fmt({ code: 2, bits: 8 }), data({ bits: 8 })), 'audioEncoding'],
  ['MP3 in a WAV', riff(fmt({ code: 0x55, bits: 8 }), data({ bits: 8 })), 'audioEncoding'],
  ['sound before its format', riff(data({}), fmt({})), 'audioDamaged'],
  ['a format and no sound', riff(fmt({})), 'audioDamaged'],
  ['a thousand empty chunks', riff(...Array.from({ length: 1000 }, () => chunkOfNothing)), 'audioDamaged'],
  ['no samples', wav({ seconds: 0 }), 'audioTooShort'],
  ['a tenth of a second', wav({ seconds: 0.1 }), 'audioTooShort'],
  ['five minutes and a second of mu-law', wav({ code: 7, bits: 8, seconds: 301 }), 'audioTooLong'],
  ['an hour of MP3', Buffer.concat(Array.from({ length: 2600 }, () => toneMp3)), 'audioTooLong'],
  ['more than five megabytes', Buffer.concat([wav(), Buffer.alloc(5_000_000)]), 'audioTooBig'],
]
