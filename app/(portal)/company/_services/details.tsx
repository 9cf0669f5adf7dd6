import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import type { Service } from '@/lib/services/service'
import type { Showing } from '@/lib/services/showing'
import type { Shown } from '@/lib/services/shown'
import { useWords } from '@/lib/services/words-of'

type Part = { name?: string; shown: Shown[] }
type Props = { service: Service; shown: Shown[]; showing: Showing }

/** A service's values under the headings of its form, in its order; what the form has under none comes first. */
export function Details({ service, shown, showing }: Props) {
  const say = useWords(service.kind)
  const groups = groupsOf(service.Fields({ showing }))
  const grouped = new Set(groups.flatMap(({ fields }) => fields))
  const parts: Part[] = [
    { name: groups.length ? 'profile' : undefined, shown: shown.filter(({ field }) => !grouped.has(field)) },
    ...groups.map(({ name, fields }) => ({
      name: `groups.${name}`,
      shown: fields.flatMap(field => shown.filter(one => one.field === field)),
    })),
  ]
  return (
    <div className="details">
      {parts
        .filter(part => part.shown.length)
        .map(({ name, shown: facts }) => (
          <section className="stack" key={name ?? ''}>
            {name ? <h3>{say(name)}</h3> : null}
            <dl className="facts">
              {facts.map(({ field, text }) => (
                <div className="fact" key={field}>
                  <dt>{say(`fields.${field}`)}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </div>
  )
}

/** The groups of a form and the fields in each, known by their keys. */
function groupsOf(form: ReactNode): { name: string; fields: string[] }[] {
  return childrenOf(form).flatMap(group => {
    const fields = childrenOf(group).map(({ key }) => String(key))
    return fields.length ? [{ name: String(group.key), fields }] : []
  })
}

function childrenOf(node: ReactNode): ReactElement[] {
  const found: ReactElement[] = []
  if (isValidElement<{ children?: ReactNode }>(node))
    Children.forEach(node.props.children, child => {
      if (isValidElement(child) && child.key !== null) found.push(child)
    })
  return found
}
