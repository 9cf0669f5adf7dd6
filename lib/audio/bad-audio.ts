export type AudioReason =
  | 'audioMissing'
  | 'audioTooBig'
  | 'audioUnknownFormat'
  | 'audioDamaged'
  | 'audioTruncated'
  | 'audioEncoding'
  | 'audioTooShort'
  | 'audioTooLong'
  | 'audioQuota'
  | 'audioNoSpace'
  | 'audioMailboxFull'

/** A file that will not do, with the message key and parameters that tell its owner why. */
export class BadAudio extends Error {
  constructor(
    readonly reason: AudioReason,
    readonly params: Record<string, number> = {},
  ) {
    super(reason)
  }
}
