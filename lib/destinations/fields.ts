import { optionalText, text } from '@/lib/forms/fields'

/** A destination as it is typed, required; the action reads it with findDestination. */
export const destination = () => text(161)

/** A destination as it is typed, or nothing: null. */
export const optionalDestination = () => optionalText(161)
