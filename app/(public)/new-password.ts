import { z } from 'zod'
import { longest } from '@/lib/auth/password-policy'
import { type Parsed, parse } from '@/lib/forms/parse'

const secret = z
  .string('required')
  .min(1, 'required')
  .max(longest * 4, 'tooLong')
const schema = z.strictObject({ password: secret, passwordAgain: secret })

/** The password that was typed twice on the page of a link, or what is wrong with it. */
export function readNewPassword(form: FormData): Parsed<string> {
  const { values, problems } = parse(schema, form)
  if (problems) return { problems }
  if (values.password !== values.passwordAgain) return { problems: { passwordAgain: { key: 'passwordsDiffer' } } }
  return { values: values.password }
}
