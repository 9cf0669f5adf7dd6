/** What a form shows after a post that was refused: what was typed (never secrets), and sentences by field ('' the form). */
export type FormState = {
  values?: Record<string, string | string[]>
  errors?: Record<string, string>
  /** Somebody saved meanwhile: their values by field, as shown, and the version a next save would replace. */
  conflict?: { version: number; theirs: Record<string, string> }
  /** A step before saving, for forms that ask to check the answers: sentences to confirm. */
  confirm?: string[]
  /** The change asks for the password again: the form shows a field for it. */
  password?: true
}
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
