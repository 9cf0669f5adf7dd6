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
  const words = [...near, env().PROVIDER_NAME, 'goco', 'mongoco', 'portail', 'voix'].flatMap(name => [
    name,
    ...name.split(/[\s.@-]+/),
  ])
  const { score } = (await checker).check(
    password.normalize('NFKC').slice(0, 64),
    words.filter(word => word.length > 2),
  )
  return score < 3 ? { key: 'passwordWeak' } : undefined
}
