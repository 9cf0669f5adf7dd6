import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Warning } from '@/lib/destinations/find'
import { parse } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { clashes } from './clashes'
import { resolved } from './resolve'
import type { Service, Values } from './service'

export type Posted = { values: Values; warnings: Warning[]; problems?: undefined } | { problems: Problems }

/** A posted form of a service (of this id, if it has one): its values with what to know of their destinations, or what is wrong by field. */
export async function posted(company: Company, service: Service, form: FormData, id?: string): Promise<Posted> {
  const { values: typed, problems } = parse(service.schema, form)
  if (problems) return { problems }
  const { values, problems: unread, warnings } = await resolved(company, service, typed, id)
  const wrong = {
    ...(await clashes(company, service, typed, id)),
    ...service.check?.(typed),
    ...forwardProblems(typed),
    ...unread,
  }
  return Object.keys(wrong).length ? { problems: wrong } : { values, warnings }
}

/** A forward of a service's own that is on and leads nowhere. */
function forwardProblems(values: Values): Problems {
  const forwards = ['forwardAlways', 'forwardBusy']
  const astray = forwards.filter(name => values[name] === true && !values[`${name}To`])
  return Object.fromEntries(astray.map(name => [`${name}To`, { key: 'required' }]))
}
