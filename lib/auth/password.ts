import { hash, verify } from '@node-rs/argon2'
import { env } from '@/lib/env'
import { gate } from '@/lib/limits/gate'

// The library's default algorithm is argon2id.
const parameters = { memoryCost: 19456, timeCost: 2, parallelism: 1 }
const peppered = () => ({ ...parameters, secret: Buffer.from(env().PEPPER) })

/** At most four hashes at once and fifty waiting: a storm of sign-ins must not starve the pages. */
const through = gate(4, 50)

/** argon2id of a password or PIN (OWASP minimum parameters, peppered). Text is compared in NFKC. Throws `Busy` in a storm. */
export function hashSecret(secret: string): Promise<string> {
  return through(() => hash(secret.normalize('NFKC'), peppered()))
}

let dummy: Promise<string> | undefined

/**
 * Whether the secret is the one that was hashed. Takes the same time when there is no hash: nobody learns who exists.
 * Throws `Busy` in a storm.
 */
export async function isSecret(hashed: string | null | undefined, secret: string): Promise<boolean> {
  dummy ??= hashSecret('nobody has this password')
  const against = hashed ?? (await dummy)
  const right = await through(() => verify(against, secret.normalize('NFKC'), peppered()))
  return right && !!hashed
}
