import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { env } from '@/lib/env'
import type { Problem } from '@/lib/forms/problems'

/** The shortest password where it is all there is, and where a second factor stands behind it (NIST SP 800-63B-4). */
export const shortest = { alone: 15, withSecondFactor: 8 }
export const longest = 128

let checker: Promise<ZxcvbnFactory> | undefined

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, fr, en] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
    import('@zxcvbn-ts/language-en'),
  ])
  const dictionary = { ...common.dictionary, ...fr.dictionary, ...en.dictionary }
  return new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs })
}

/**
 * What is wrong with a new password (any characters, no composition rule): its length in characters, or that it is easy to
 * guess for who knows the words around the person (`near`: names, company, extension).
 */
export async function passwordProblem(
  password: string,
  near: string[],
  secondFactor: boolean,
): Promise<Problem | undefined> {
  const minimum = secondFactor ? shortest.withSecondFactor : shortest.alone
  const length = [...password.normalize('NFKC')].length
  if (length < minimum) return { key: 'passwordShort', params: { minimum } }
  if (length > longest) return { key: 'tooLong', params: { maximum: longest } }
  checker ??= load()
  const words = [...near, ...around()]
    .flatMap(name => folded(name).split(/[^\p{L}\p{N}]+/u))
    .filter(word => word.length > 2)
  const own = words.reduce((rest, word) => rest.replaceAll(word, ''), folded(password))
  const { score } = (await checker).check(folded(password).slice(0, 64), words)
  return score < 3 || own.length < 8 ? { key: 'passwordWeak' } : undefined
}

const around = () => [env().PROVIDER_NAME, 'goco', 'mongoco', 'portail', 'voix']

/** Without case and accents: who guesses tries both. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
