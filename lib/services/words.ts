import { z } from 'zod'
import { flag, ids, int, optionalExtension, optionalId, optionalText, text } from '@/lib/forms/fields'
import { isZone } from '@/lib/i18n/zones'
import { optionalPhone } from '@/lib/numbers/field'
import type { ServiceKind } from './kinds'
import { type Member, type Pointed, placed, type Typed } from './places'

/** The words a service's schema is written in, besides those of lib/forms/fields. Each knows where its value is stored. */

/** A destination, or nothing: null. `most`: the longest text the switch takes (field reference 2). */
export const destination = (most = 161) =>
  placed(
    { in: 'destination', most },
    optionalText(161).transform((text): Pointed | null => (text ? { kind: 'typed', text } : null)),
  )

/** Destinations in order, posted as `name.N.to` and `name.N.position`; empty rows are dropped. */
export const destinations = (most: number) =>
  placed(
    { in: 'destinations', most: 161 },
    z
      .preprocess(
        rowsOf,
        z
          .array(z.object({ at: z.string(), to: optionalText(161) }))
          .transform(rows =>
            rows.flatMap(({ at, to }): Pointed[] => (to ? [{ kind: 'typed', text: to, at } satisfies Typed] : [])),
          ),
      )
      .refine(list => list.length <= most, { error: 'tooMany', params: { most } }),
  )

/** One of the words, or nothing: null. */
export const optionalChoice = <const W extends readonly [string, ...string[]]>(words: W) =>
  optionalId().pipe(z.enum(words, 'chooseOne').nullable())

/** Another thing of the company, or nothing: its id or null. */
export const reference = (kind: ServiceKind, type?: 'time' | 'holiday') =>
  placed({ in: 'reference', kind, type }, optionalId())

/** Things of the company in order, at most so many, posted as `name.N`. */
export const references = (kind: ServiceKind, most: number) =>
  placed(
    { in: 'references', kind },
    z
      .preprocess(
        value => (value && typeof value === 'object' ? [...new Set(Object.values(value).filter(Boolean))] : []),
        z.array(z.string().max(64)),
      )
      .refine(list => list.length <= most, { error: 'tooMany', params: { most } }),
  )

const percent = int(0, 100)
const level = int(1, 20)

/** People in order, posted as `name.ID.in`, `.position`, `.weight`, `.skill`. `once`: a person belongs to one such group only. */
export const members = ({ once = false, most = 1000 } = {}) =>
  placed(
    { in: 'members', once },
    z
      .preprocess(
        rowsOf,
        z
          .array(
            z.object({
              key: z.string().max(64),
              in: flag(),
              weight: z.string().optional(),
              skill: z.string().optional(),
            }),
          )
          .transform((rows, context): Member[] =>
            rows
              .filter(row => row.in)
              .map(({ key, weight, skill }) => {
                const read = (name: 'weight' | 'skill', typed: string | undefined) => {
                  if (!typed?.trim()) return null
                  const result = (name === 'weight' ? percent : level).safeParse(typed)
                  if (result.success) return result.data
                  const params = name === 'weight' ? { min: 0, max: 100 } : { min: 1, max: 20 }
                  context.addIssue({ code: 'custom', path: [key, name], message: 'range', params })
                  return null
                }
                return { id: key, weight: read('weight', weight), skill: read('skill', skill) }
              }),
          ),
      )
      .refine(list => list.length <= most, { error: 'tooMany', params: { most } }),
  )

/** Posted rows by the position typed in each; those without one come last, as posted. */
function rowsOf(value: unknown): unknown[] {
  if (!value || typeof value !== 'object') return []
  const rows = Object.entries(value).map(([key, row]) => ({
    ...(row as Record<string, unknown>),
    key,
    at: `${key}.to`,
  }))
  const place = (row: Record<string, unknown>) => Number(row.position) || Number.MAX_SAFE_INTEGER
  return rows.sort((a, b) => place(a) - place(b))
}

/** A name of a list that cannot be called: groups of people. */
export function listed<S extends z.ZodRawShape>(own: S) {
  return z.strictObject({ name: placed({ in: 'entry' }, text(80)), ...own })
}

/** A service's own number and ten alternate ones (field reference 2). */
const mostNumbers = 11

/** The busy forward of a service's own (field reference 4.3), for those that give the busy tone. */
export const busyForward = { forwardBusy: placed({ in: 'profile' }, flag()), forwardBusyTo: destination() }
export const blankBusyForward = { forwardBusy: false, forwardBusyTo: null }

/** What a service that can be called has besides its own fields (field reference 2). */
export function dialled<S extends z.ZodRawShape>(own: S) {
  return z.strictObject({
    name: placed({ in: 'entry' }, text(30)),
    extension: placed({ in: 'entry' }, optionalExtension()),
    numbers: placed(
      { in: 'numbers' },
      ids().refine(list => list.length <= mostNumbers, { error: 'tooMany', params: { most: mostNumbers } }),
    ),
    active: placed({ in: 'entry' }, flag()),
    inactiveSound: reference('announcements'),
    departmentId: placed({ in: 'entry' }, optionalId()),
    callerFirstName: placed({ in: 'profile' }, optionalText(30)),
    callerLastName: placed({ in: 'profile' }, optionalText(30)),
    callerNumber: placed({ in: 'profile' }, optionalPhone()),
    locale: placed({ in: 'profile' }, optionalChoice(['fr', 'en'])),
    zone: placed(
      { in: 'profile' },
      optionalId().refine(zone => zone === null || isZone(zone), 'chooseOne'),
    ),
    forwardAlways: placed({ in: 'profile' }, flag()),
    forwardAlwaysTo: destination(),
    ...own,
  })
}

/** The values of a new service that can be called, before its own. */
export const blankDialled = {
  name: '',
  extension: null,
  numbers: [],
  active: true,
  inactiveSound: null,
  departmentId: null,
  callerFirstName: null,
  callerLastName: null,
  callerNumber: null,
  locale: null,
  zone: null,
  forwardAlways: false,
  forwardAlwaysTo: null,
}

/** The values that these fields hold. */
export type ValuesOf<F extends z.ZodRawShape> = { [name in keyof F]: z.output<F[name]> }
