/** Where a call can be sent. Numbers are E.164; ids are entries of the company's directory. */
export type Destination =
  | { kind: 'entry' | 'voicemail'; id: string }
  | { kind: 'number'; number: string }
  | { kind: 'sip'; uri: string }
