import { and, eq, isNull, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { directory } from '@/db/schema'
import { read } from '@/db/store'
import { choice, flag, optionalId } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'
import { SelectField } from '@/lib/ui/choice-field'
import { placed } from './places'
import type { Service, Stored, Warning } from './service'
import type { Showing } from './showing'
import { useServiceFields } from './ui/fields'
import { Line } from './ui/line'
import { listed, reference } from './words'
import { useWords } from './words-of'

const kind = 'music-on-hold'
const sources = ['system', 'custom'] as const
const moments = ['duringHold', 'duringPark', 'duringCampOn'] as const

const schema = listed({
  departmentId: placed({ in: 'entry' }, optionalId()),
  duringHold: flag(),
  duringPark: flag(),
  duringCampOn: flag(),
  source: choice(sources),
  music: reference('announcements'),
  otherInternal: flag(),
  internalSource: choice(sources),
  internalMusic: reference('announcements'),
})
export type MusicOnHold = z.output<typeof schema>

/** Music on hold (guide 6.13, field reference 14): one for the company, and one for each department that wants another. */
export const musicOnHold: Service<MusicOnHold> = {
  kind,
  schema,
  blank: {
    name: '',
    departmentId: null,
    duringHold: true,
    duringPark: true,
    duringCampOn: true,
    source: 'system',
    music: null,
    otherInternal: false,
    internalSource: 'system',
    internalMusic: null,
  },
  columns: [
    { key: 'departmentId', cell: ({ values }, showing) => <Scope id={values.departmentId} showing={showing} /> },
    { key: 'source', cell: ({ values }, showing) => <Source id={values.music} showing={showing} /> },
  ],
  Fields,
  Picture,
  check,
  clash,
  warnings,
}

function check({ source, music, otherInternal, internalSource, internalMusic }: MusicOnHold): Problems {
  const problems: Problems = {}
  if (source === 'custom' && !music) problems.music = { key: 'required' }
  if (otherInternal && internalSource === 'custom' && !internalMusic) problems.internalMusic = { key: 'required' }
  return problems
}

/** A company has one music, and a department one. */
async function clash(companyId: string, { departmentId }: MusicOnHold, id = ''): Promise<Problems> {
  const scope = departmentId ? eq(directory.departmentId, departmentId) : isNull(directory.departmentId)
  const [other] = await read()
    .select({ name: directory.name })
    .from(directory)
    .where(and(eq(directory.companyId, companyId), eq(directory.kind, kind), scope, ne(directory.id, id)))
  return other ? { departmentId: { key: 'musicScopeTaken', params: { name: other.name } } } : {}
}

function warnings(values: MusicOnHold): Warning[] {
  return moments.some(moment => values[moment]) ? [] : [{ key: 'neverPlays' }]
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { say, group, name, flag, choice, reference } = useServiceFields(kind, showing, id)
  const scope = (
    <SelectField
      empty={say('wholeCompany')}
      key="departmentId"
      label={say('fields.departmentId')}
      name="departmentId"
      options={showing.departments.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
  return (
    <>
      {group('scope', name(), scope)}
      {group('moments', ...moments.map(flag))}
      {group('source', choice('source', sources), reference('music', 'announcements'))}
      {group(
        'internal',
        flag('otherInternal'),
        choice('internalSource', sources),
        reference('internalMusic', 'announcements'),
      )}
    </>
  )
}

function Scope({ id, showing }: { id: string | null; showing: Showing }) {
  const say = useWords(kind)
  return showing.departments.find(one => one.id === id)?.name ?? say('wholeCompany')
}

function Source({ id, showing }: { id: string | null; showing: Showing }) {
  const say = useWords(kind)
  return showing.things.find(one => one.id === id)?.name ?? say('options.source.system')
}

/** What a waiting caller hears, and when. */
function Picture({ stored: { values }, showing }: { stored: Stored<MusicOnHold>; showing: Showing }) {
  const say = useWords(kind)
  const named = (source: string, id: string | null) =>
    (source === 'custom' && showing.things.find(one => one.id === id)?.name) || say('options.source.system')
  const music = named(values.source, values.music)
  const internal = values.otherInternal ? named(values.internalSource, values.internalMusic) : music
  const stations = moments.map(moment => ({
    key: moment,
    text: say(`fields.${moment}`),
    note: values[moment] ? say('picture.plays', { music, internal }) : say('picture.silence'),
  }))
  return <Line lead={say('picture.lead')} stations={stations} />
}
