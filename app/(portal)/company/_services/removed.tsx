import type { ReactNode } from 'react'
import type { Use } from '@/lib/services/queries'
import { Remark } from '@/lib/ui/bits'
import { type Option, SelectField } from '@/lib/ui/choice-field'
import { Uses } from './uses'

type Say = (key: 'removeInUse' | 'noReplacement' | 'replaceBy', values?: { name: string }) => string
type Props = { id: string; name: string; uses?: Use[]; others: Option[]; say: Say; children?: ReactNode }

/** One of the things that are about to be deleted: where it is used, and what may take its place there. */
export function Removed({ id, name, uses, others, say, children }: Props) {
  return (
    <li className="stack">
      <strong>{name}</strong>
      {children}
      {uses?.length ? (
        <>
          <Remark>
            {say('removeInUse', { name })}
            <Uses uses={uses} />
          </Remark>
          <SelectField
            empty={say('noReplacement')}
            label={say('replaceBy', { name })}
            name={`replace.${id}`}
            options={others}
          />
        </>
      ) : null}
    </li>
  )
}
