import type { z } from 'zod'
import { flag, int, optionalText } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'
import type { Service, Stored } from './service'
import type { Showing } from './showing'
import { useServiceFields } from './ui/fields'
import { blankDialled, dialled, members } from './words'

/** How many phones a page reaches at most (field reference 16.2). */
const mostTargets = 294

const schema = dialled({
  targets: members({ most: mostTargets }),
  originators: members(),
  toneSeconds: int(1, 20),
  showOriginator: flag(),
  prefix: optionalText(30),
})
export type PagingGroup = z.output<typeof schema>

/** Paging groups (guide 6.10, field reference 16.2). */
export const pagingGroups: Service<PagingGroup> = {
  kind: 'paging-groups',
  schema,
  blank: { ...blankDialled, targets: [], originators: [], toneSeconds: 1, showOriginator: true, prefix: null },
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
