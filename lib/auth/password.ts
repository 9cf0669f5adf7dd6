import { hash, verify } from '@node-rs/argon2'
import { env } from '@/lib/env'

const parameters = { memoryCost: 19456, timeCost: 2, parallelism: 1 }
const peppered = () => ({ ...parameters, secret: Buffer.from(env().PEPPER) })

/** argon2id of a password or PIN (OWASP minimum parameters, peppered). Text is compared in NFKC. */
export function hashSecret(secret: string): Promise<string> {
  return hash(secret.normalize('NFKC'), peppered())
}

let dummy: Promise<string> | undefined

/** Whether the secret is the one that was hashed. Takes the same time when there is no hash: nobody learns who exists. */
export async function isSecret(hashed: string | null | undefined, secret: string): Promise<boolean> {
  dummy ??= hashSecret('nobody has this password')
  const right = await verify(hashed ?? (await dummy), secret.normalize('NFKC'), peppered())
  return right && !!hashed
}
