import 'server-only'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Destination } from '@/lib/destinations/destination'
import { type Parsed, parse } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import type { ServiceKind } from '@/lib/services/kinds'
import type { FeatureName, FeatureRow, Line } from './line'

/** A feature's state in one sentence: a key of `features.<name>.state`, its parameters, the destination it speaks of. */
export type Sentence = {
  key: string
  params?: Record<string, string | number>
  to?: Destination
  tone: 'good' | 'attention' | 'off'
}

/** A destination typed in a field, for one of the person's slots. `needed`: it cannot be left empty. */
export type TypedDestination = {
  field: string
  slot: string
  typed: string | null
  needed: boolean
  /** Only a telephone number will do. */
  only?: 'number'
}
/** Another thing of the company chosen in a field, or nothing (null), for one of the person's slots. */
export type Chosen = { field: string; slot: string; kind: ServiceKind; id: string | null }
export type Stored = {
  row: Partial<FeatureRow> & { active: boolean }
  destinations?: TypedDestination[]
  chosen?: Chosen[]
  /** The rows that replace those stored, in order. */
  phones?: { rings: number | null; confirm: boolean }[]
  dials?: { code: string; description: string | null }[]
  problems?: Problems
}

/** Where a feature's page stands: whose line, and the address its links begin with (/settings or /users/ID). */
export type FieldsProps = {
  line: Line
  base: string
  name: FeatureName
  /** The company's announcements, to choose from. */
  announcements: readonly { id: string; name: string }[]
}
type Text = (to: Destination | undefined) => string
export type Initial = Record<string, string | string[] | null | undefined>

export type Feature = {
  name: FeatureName
  sentence: (line: Line) => Sentence
  /** The stored state as the form shows it; `text` writes a destination as its field does. */
  initial: (line: Line, text: Text) => Initial
  read: (form: FormData) => Parsed<Stored>
  Fields: (props: FieldsProps) => ReactNode
  /** What the form's row cannot hold: whether the feature may be switched on as the line is. */
  check?: (stored: Stored, line: Line) => Problems | undefined
}

type Definition<S extends z.ZodType> = Omit<Feature, 'read'> & {
  schema: S
  stored: (values: z.output<S>) => Stored
}

/** One feature: its schema, what of it is stored, its sentence, its fields. */
export function feature<S extends z.ZodType>({ schema, stored, ...rest }: Definition<S>): Feature {
  return {
    ...rest,
    read: form => {
      const { values, problems } = parse(schema, form)
      if (problems) return { problems }
      const kept = stored(values)
      return kept.problems ? { problems: kept.problems } : { values: kept }
    },
  }
}

/** The thing of the company that a slot refers to, as a choice holds it. */
export function entryIn(links: Line['links'], slot: string): string {
  const to = links.get(slot)
  return to?.kind === 'entry' ? to.id : ''
}

/** A tick as a form holds it. */
export const ticked = (value: boolean | null | undefined) => (value ? 'on' : '')
