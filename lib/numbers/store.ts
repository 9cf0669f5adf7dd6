import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { numberAnnouncements, numbers } from '@/db/schema'
import { change, type Writer } from '@/db/store'
import type { Viewer } from '@/lib/auth/viewer'
import { choice, flag, int, optionalId, optionalInt, optionalText } from '@/lib/forms/fields'
import { references } from '@/lib/services/words'
import { moments } from './moments'
import { LOWEST_PRIORITY } from './priorities'
import { findNumberValues, type OwnedNumber } from './queries'
import { ringPatterns } from './ring-patterns'

const played = () => references('announcements', 4)

/** What an administrator may decide about a number; what begins with `dnis` and the sounds, of a Premium call centre only. */
export const numberForm = z.strictObject({
  ownerId: optionalId(),
  departmentId: optionalId(),
  label: optionalText(50),
  active: flag(),
  ringPattern: choice(ringPatterns),
  dnisName: optionalText(40),
  dnisPriority: optionalInt(0, LOWEST_PRIORITY).transform(value => value ?? LOWEST_PRIORITY),
  entranceSounds: played(),
  comfortSounds: played(),
  musicSounds: played(),
  whisperSounds: played(),
  version: int(0, Number.MAX_SAFE_INTEGER),
})
export type NumberValues = Omit<z.output<typeof numberForm>, 'version'>

/** Saves a number if nobody saved it since `version`; false when somebody did. Throws Conflict for what is not the company's. */
export function saveNumber(
  viewer: Viewer,
  { number }: OwnedNumber,
  version: number,
  values: NumberValues,
): Promise<boolean> {
  const companyId = viewer.company.id
  return change(viewer.by, 'numbers.save', async (write, note) => {
    const before = await findNumberValues(viewer.company, number, write)
    const { entranceSounds, comfortSounds, musicSounds, whisperSounds, ...columns } = values
    const saved = await write
      .update(numbers)
      .set({ ...columns, version: version + 1 })
      .where(and(eq(numbers.companyId, companyId), eq(numbers.number, number), eq(numbers.version, version)))
      .returning({ number: numbers.number })
    if (!saved.length) return false
    await saveSounds(write, companyId, number, { entranceSounds, comfortSounds, musicSounds, whisperSounds })
    await note({ kind: 'numbers', id: number, name: number, before, after: values })
    return true
  })
}

type Sounds = Pick<NumberValues, 'entranceSounds' | 'comfortSounds' | 'musicSounds' | 'whisperSounds'>

async function saveSounds(write: Writer, companyId: string, number: string, sounds: Sounds) {
  const own = and(eq(numberAnnouncements.companyId, companyId), eq(numberAnnouncements.number, number))
  await write.delete(numberAnnouncements).where(own)
  for (const moment of moments)
    for (const [position, announcementId] of sounds[`${moment}Sounds`].entries())
      await write.insert(numberAnnouncements).values({ companyId, number, moment, position, announcementId })
}
