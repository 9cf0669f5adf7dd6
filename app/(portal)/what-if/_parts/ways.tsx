import { useTranslations } from 'next-intl'
import type { Node } from './tree'

type Props = { tree: Node; hrefOf: (id: string) => string | undefined }

/** The picture of all branches: nested lists that draw a tree, and read as one. */
export function Ways({ tree, hrefOf }: Props) {
  return (
    <ul className="ways">
      <li>
        {tree.name}
        <Branches hrefOf={hrefOf} ways={tree.ways} />
      </li>
    </ul>
  )
}

function Branches({ ways, hrefOf }: { ways: Node[]; hrefOf: Props['hrefOf'] }) {
  const say = useTranslations('truth')
  if (!ways.length) return null
  return (
    <ul>
      {ways.map(({ key, when, name, id, cut, ways: next }) => {
        const href = id && hrefOf(id)
        return (
          <li key={key}>
            {when ? <span className="when">{when} → </span> : null}
            {href ? <a href={href}>{name}</a> : name}
            {cut ? <span className="when"> ({say(cut)})</span> : null}
            <Branches hrefOf={hrefOf} ways={next} />
          </li>
        )
      })}
    </ul>
  )
}
