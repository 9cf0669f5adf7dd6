import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

const unsaid = ['once', 'confirmPassword']

/** What a posted form says, as one word: its bound values and its fields, without the framework's fields, the form's own key, and the password that it may ask for. */
export function digestOf(bound: readonly unknown[], form: FormData): string {
  const fields = [...form.entries()]
    .filter(([name]) => !unsaid.includes(name) && !name.startsWith('$ACTION'))
    .map(([name, value]) => [name, typeof value === 'string' ? value : [value.name, value.size]])
  return createHmac('sha256', env().PEPPER)
    .update(JSON.stringify([bound, fields]))
    .digest('base64url')
}
