import 'server-only'
import { ownerOf } from '@/lib/auth/owner-of'
import { type GreetingSlot, listGreetings, removeGreeting, saveGreeting } from '@/lib/voicemail/greetings'
import { changed, type Told, type Way } from './undoable'

/** A recording's name, or that it was added. One that was replaced is gone. */
export function undoGreeting({ after }: Told): Way {
  const { slot, replaced } = (after ?? {}) as { slot: GreetingSlot; replaced?: boolean }
  if (replaced) return 'sound'
  return {
    async current(company, id) {
      const now = (await listGreetings(company, id)).get(slot)
      return now ? { slot, name: now.name, replaced: false } : null
    },
    async restore({ viewer, id, image }) {
      const { by, company } = viewer
      const owner = await ownerOf(viewer, id)
      if (!(await listGreetings(company, id)).has(slot)) return changed
      if (image) await saveGreeting(by, company, owner, { slot, name: (image.name as string | null) ?? null })
      else await removeGreeting(by, company, owner, slot)
      return undefined
    },
  }
}
