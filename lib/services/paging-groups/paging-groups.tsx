import type { Problems } from '@/lib/forms/problems'
import type { Service, Stored } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { kept, type PagingGroup } from './schema'

/** Paging groups (guide 6.10, field reference 16.2). */
export const pagingGroups: Service<PagingGroup> = {
  ...kept,
  columns: [
    { key: 'extension', cell: ({ values }) => values.extension },
    { key: 'targets', numeric: true, cell: ({ values }) => values.targets.length },
    { key: 'originators', numeric: true, cell: ({ values }) => values.originators.length },
  ],
  Fields,
  Picture,
  check,
  warnings: ({ originators, targets }) =>
    targets.length === 1 && originators.some(({ id }) => id === targets[0]?.id) ? [{ key: 'onlyOneself' }] : [],
}

function check({ targets, originators }: PagingGroup): Problems {
  const problems: Problems = {}
  if (!targets.length) problems.targets = { key: 'somebody' }
  if (!originators.length) problems.originators = { key: 'somebody' }
  return problems
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { profile, group, people, int, flag, text } = useServiceFields('paging-groups', showing, id)
  return (
    <>
      {profile()}
      {group('targets', people('targets'))}
      {group('originators', people('originators'), flag('showOriginator'), text('prefix', 30))}
      {group('tone', int('toneSeconds', 1, 20))}
    </>
  )
}

function Picture({ stored: { values }, showing }: { stored: Stored<PagingGroup>; showing: Showing }) {
  const { say } = useServiceFields('paging-groups', showing)
  const { targets, originators, toneSeconds, extension } = values
  const counts = { targets: targets.length, originators: originators.length, seconds: toneSeconds }
  return <p>{say('picture.lead', { ...counts, extension: extension ?? say('picture.itsNumber') })}</p>
}
