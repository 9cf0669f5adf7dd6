import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { DestinationField } from '@/lib/destinations/field'
import { optionalDestination } from '@/lib/destinations/fields'
import { flag } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import type { Sentence } from '../feature'
import type { FeatureName, Line } from '../line'

/** What every forward asks: on or off, and where to. */
export const forwardFields = { active: flag(), to: optionalDestination() }
export const forwardSchema = z.strictObject(forwardFields)

/** The typed destination of a forward: needed while it is on; switching off keeps it. */
export function forwardTo(slot: string, { active, to }: { active: boolean; to: string | null }) {
  return [{ field: 'to', slot, typed: to, needed: active }]
}

export function forwardSentence(line: Line, name: FeatureName, slot: string): Sentence {
  const to = line.links.get(slot)
  const { active, rings } = line.rows[name]
  return active && to ? { key: 'on', params: { rings: rings ?? 0 }, to, tone: 'good' } : { key: 'off', tone: 'off' }
}

/** The fields of a forward, with what is particular to it after them. */
export function ForwardFields({ name, children }: { name: FeatureName; children?: ReactNode }) {
  const say = useTranslations('features')
  return (
    <>
      <CheckField hint={say(`${name}.hint`)} label={say('active')} name="active" />
      <DestinationField label={say('forwardTo')} name="to" />
      {children}
    </>
  )
}
