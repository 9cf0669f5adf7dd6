import type { Destination } from '@/lib/destinations/destination'
import type { FeatureName, FeatureRow } from '@/lib/features/line'
import type { Criterion, Person, ScreeningRule, SelectiveRule } from '@/lib/routing/person-settings'
import type { Rows } from './queries'
import type { Ways } from './ways'

type Row = Rows['people']['criteria'][number]
type Line = Pick<
  Person,
  | 'always'
  | 'busy'
  | 'noAnswer'
  | 'notReachable'
  | 'selective'
  | 'doNotDisturb'
  | 'callWaiting'
  | 'anonymousRejection'
  | 'rejection'
  | 'acceptance'
  | 'simultaneous'
  | 'sequential'
  | 'remoteOffice'
  | 'hidesNumber'
>

/** A person's features, with the destinations and criteria that belong to them. */
export function lineOf(
  id: string,
  feature: (name: FeatureName) => Omit<FeatureRow, 'version'>,
  criteria: readonly Row[],
  listed: (criterionId: string) => { number: string }[],
  phones: Rows['people']['phones'],
  ways: Ways,
): Line {
  const forward = (name: FeatureName, slot: string) => optional(feature(name).active, ways.to(id, `forwarding.${slot}`))
  const of = (name: FeatureName) => criteria.filter(row => row.feature === name)
  const criterion = (row: Row) => criterionOf(id, row, listed(row.id), ways)
  const screening = (name: FeatureName): ScreeningRule[] =>
    of(name).map(row => ({ ...criterion(row), applies: row.effect !== 'except' }))
  const others = (name: 'simultaneous-ring' | 'sequential-ring') =>
    phones
      .filter(phone => phone.feature === name)
      .flatMap(({ position, rings, confirm }) => {
        const to = ways.to(id, `${name}.${position}`)
        return to ? [{ to, rings: rings ?? 3, confirm }] : []
      })
  const remote = ways.to(id, 'remote-office')
  const sequential = feature('sequential-ring')
  return {
    always: { ...forward('forwarding-always', 'always'), splash: feature('forwarding-always').splash ?? false },
    busy: forward('forwarding-busy', 'busy'),
    noAnswer: { ...forward('forwarding-no-answer', 'no-answer'), rings: feature('forwarding-no-answer').rings ?? 3 },
    notReachable: forward('forwarding-not-reachable', 'not-reachable'),
    selective: selectiveOf(id, feature('forwarding-selective').active, criteria, listed, ways),
    doNotDisturb: { active: feature('do-not-disturb').active, splash: feature('do-not-disturb').splash ?? false },
    callWaiting: feature('call-waiting').active,
    anonymousRejection: feature('anonymous-rejection').active,
    rejection: { active: feature('selective-rejection').active, rules: screening('selective-rejection') },
    acceptance: { active: feature('selective-acceptance').active, rules: screening('selective-acceptance') },
    simultaneous: {
      active: feature('simultaneous-ring').active,
      skipOnCall: feature('simultaneous-ring').skipOnCall ?? false,
      phones: others('simultaneous-ring'),
      rules: screening('simultaneous-ring'),
    },
    sequential: {
      active: sequential.active,
      baseFirst: sequential.baseFirst ?? true,
      baseRings: sequential.rings ?? 2,
      continueIfBusy: sequential.continueIfBusy ?? false,
      phones: others('sequential-ring'),
      rules: screening('sequential-ring'),
    },
    remoteOffice: {
      active: feature('remote-office').active,
      ...(remote?.kind === 'number' && { number: remote.number }),
    },
    hidesNumber: feature('caller-id-blocking').active,
  }
}

/** The selective forwarding of a person or a service. */
export function selectiveOf(
  id: string,
  active: boolean,
  criteria: readonly Row[],
  listed: (criterionId: string) => { number: string }[],
  ways: Ways,
): Person['selective'] {
  const rows = criteria.filter(row => row.feature === 'forwarding-selective')
  const rules = rows.map(row => ({ ...criterionOf(id, row, listed(row.id), ways), forward: wayOf(id, row, ways) }))
  return { ...optional(active, ways.to(id, 'forwarding.selective')), rules }
}

export function optional(active: boolean, to: Destination | undefined): { active: boolean; to?: Destination } {
  return to ? { active, to } : { active }
}

function criterionOf(ownerId: string, row: Row, listed: { number: string }[], ways: Ways): Criterion {
  const schedule = ways.id(ownerId, `criterion.${row.id}.schedule`)
  const holiday = ways.id(ownerId, `criterion.${row.id}.holiday`)
  const { name, active, anonymous, unavailable } = row
  return {
    name,
    active,
    callers: row.callers === 'any' ? 'any' : { numbers: listed.map(({ number }) => number), anonymous, unavailable },
    ...(schedule && { schedule }),
    ...(holiday && { holiday }),
  }
}

function wayOf(ownerId: string, row: Row, ways: Ways): SelectiveRule['forward'] {
  if (row.effect === 'except') return 'never'
  return row.effect === 'own' ? (ways.to(ownerId, `criterion.${row.id}`) ?? 'default') : 'default'
}
