import { z } from 'zod'
import { optionalText } from '@/lib/forms/fields'
import { normalize } from '@/lib/numbers/normalize'
import { mostMembers } from './lists'

/** A distribution list's form: its name, and its members one a line: extensions of the company, or telephone numbers. */
export function listForm(extensions: ReadonlySet<string>) {
  function read(typed: string, context: z.RefinementCtx): string[] {
    const lines = typed.split(/[\n,;]+/).map(line => line.trim())
    const members = new Set<string>()
    for (const line of lines.filter(Boolean)) {
      const member = memberOf(line, extensions)
      if (member) members.add(member)
      else context.addIssue({ code: 'custom', message: 'listMember', params: { member: line.slice(0, 40) } })
    }
    if (members.size > mostMembers)
      context.addIssue({ code: 'custom', message: 'tooMany', params: { most: mostMembers } })
    return [...members]
  }
  return z.strictObject({
    name: optionalText(80),
    members: z.preprocess(
      value => (typeof value === 'string' ? value : ''),
      z.string().max(4000, 'tooLong').transform(read),
    ),
  })
}

function memberOf(typed: string, extensions: ReadonlySet<string>): string | undefined {
  const [digits = ''] = typed.split('·')
  if (extensions.has(digits.trim())) return digits.trim()
  const phone = normalize(typed)
  return 'problem' in phone ? undefined : phone.number
}
