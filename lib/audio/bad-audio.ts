export type AudioReason =
  | 'audio-missing'
  | 'audio-too-big'
  | 'audio-unknown-format'
  | 'audio-damaged'
  | 'audio-truncated'
  | 'audio-unsupported-encoding'
  | 'audio-too-short'
  | 'audio-too-long'

/** A file that will not do, with the message key and parameters that tell its owner why. */
export class BadAudio extends Error {
  constructor(
    readonly reason: AudioReason,
    readonly params: Record<string, number> = {},
  ) {
    super(reason)
  }
}
