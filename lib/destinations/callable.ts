/** The kinds of the directory that can be called, and so be a destination. */
export const callableKinds = [
  'person',
  'auto-attendants',
  'hunt-groups',
  'call-centers',
  'paging-groups',
  'group-calls',
] as const
export type CallableKind = (typeof callableKinds)[number]

/** An entry of the directory as a destination field needs it. */
export type Callable = {
  id: string
  kind: CallableKind
  name: string
  extension: string | null
  active: boolean
  /** A service that has a mailbox; people have theirs. */
  mailbox?: boolean
}

/** Whether a destination can be the mailbox of an entry. */
export function hasMailbox({ kind, mailbox = false }: Pick<Callable, 'kind' | 'mailbox'>): boolean {
  return kind === 'person' || mailbox
}
