import { and, eq } from 'drizzle-orm'
import { numberAnnouncements, numbers } from '../../schema'
import { keep } from '../../store'
import type { Demo } from './demo'

type Dnis = { name: string; priority: number; entrance: string }

/** What a demo company's call centre knows and plays for one of its numbers. */
export function seedDnis({ company }: Demo, number: string, { name, priority, entrance }: Dnis): Promise<void> {
  const own = { companyId: company.id, number }
  return keep(async write => {
    await write
      .update(numbers)
      .set({ dnisName: name, dnisPriority: priority })
      .where(and(eq(numbers.companyId, company.id), eq(numbers.number, number)))
    const played = { ...own, moment: 'entrance', position: 0, announcementId: entrance } as const
    await write.insert(numberAnnouncements).values(played)
  })
}
