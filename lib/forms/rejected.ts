import { getTranslations } from 'next-intl/server'
import type { Problems } from './problems'
import type { FormState } from './state'
import { typedAgain } from './typed'

/** The state of a refused form: what was typed and, in the reader's language, what is wrong with which field. */
export async function rejected(form: FormData, problems: Problems): Promise<FormState> {
  const say = await getTranslations('problems')
  const errors = Object.entries(problems).map(([field, { key, params }]) => [field, say(key, params)])
  return { values: typedAgain(form), errors: Object.fromEntries(errors) }
}

/** The state of a form whose thing was changed meanwhile: both versions, and the version a next save would replace. */
export async function stale(form: FormData, version: number, theirs: Record<string, string>): Promise<FormState> {
  const say = await getTranslations('problems')
  return { values: typedAgain(form), errors: { '': say('changedMeanwhile') }, conflict: { version, theirs } }
}
