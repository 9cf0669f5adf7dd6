import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { numbers } from '@/db/schema'
import { change } from '@/db/store'
import type { Viewer } from '@/lib/auth/viewer'
import { choice, flag, int, optionalId, optionalInt, optionalText } from '@/lib/forms/fields'
import { LOWEST_PRIORITY } from './priorities'
import type { OwnedNumber } from './queries'
import { ringPatterns } from './ring-patterns'

/** What an administrator may decide about a number. */
export const numberForm = z.strictObject({
  ownerId: optionalId(),
  departmentId: optionalId(),
  label: optionalText(50),
  active: flag(),
  ringPattern: choice(ringPatterns),
  dnisName: optionalText(40),
  dnisPriority: optionalInt(0, LOWEST_PRIORITY).transform(value => value ?? LOWEST_PRIORITY),
  version: int(0, Number.MAX_SAFE_INTEGER),
})
export type NumberValues = Omit<z.output<typeof numberForm>, 'version'>

const noted = ({ ownerId, departmentId, label, active, ringPattern, dnisName, dnisPriority }: NumberValues) => ({
  ownerId,
  departmentId,
  label,
  active,
  ringPattern,
  dnisName,
  dnisPriority,
})

/** Saves a number if nobody saved it since `version`; false when somebody did. Throws Conflict for what is not the company's. */
export function saveNumber(
  viewer: Viewer,
  number: OwnedNumber,
  version: number,
  values: NumberValues,
): Promise<boolean> {
  return change(viewer.by, 'numbers.save', async (write, note) => {
    const saved = await write
      .update(numbers)
      .set({ ...values, version: version + 1 })
      .where(
        and(eq(numbers.companyId, viewer.company.id), eq(numbers.number, number.number), eq(numbers.version, version)),
      )
      .returning({ number: numbers.number })
    if (!saved.length) return false
    await note({ kind: 'numbers', id: number.number, name: number.number, before: noted(number), after: noted(values) })
    return true
  })
}
