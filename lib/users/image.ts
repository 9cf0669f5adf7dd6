import { type NewUser, newUserSchema } from './new-user'

/**
 * A person as the history keeps one who is added or deleted: what the form to add one asks, but for their phone. Of who is deleted
 * also their other numbers, and who got them all.
 */
export type PersonImage = Omit<NewUser, 'model' | 'mac' | 'activation'> & {
  otherNumbers?: string[]
  numbersTo?: string
}

const { number: _, model: __, mac: ___, activation: ____, ...kept } = newUserSchema.shape

/** A person's columns with their number, as the history keeps them. */
export function personImage(columns: Record<string, unknown>, number: string | null): PersonImage {
  const own = Object.fromEntries(Object.keys(kept).map(name => [name, columns[name] ?? null]))
  return { ...own, number } as PersonImage
}
