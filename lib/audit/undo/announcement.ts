import 'server-only'
import { Conflict } from '@/db/conflict'
import { findAnnouncement } from '@/lib/services/announcements/queries'
import { removeAnnouncements, saveAnnouncement } from '@/lib/services/announcements/store'
import { changed, inUse, type Undoable } from './undoable'

type Image = {
  name: string
  use: 'announcement' | 'hold-music'
  transcript: string | null
  durationMs: number
  bytes: number
}

/** An announcement's words. A sound that was replaced or deleted is gone: those changes cannot be undone. */
export const undoAnnouncement: Undoable = {
  async current(company, id) {
    const now = await findAnnouncement(company, id)
    if (!now) return null
    const { name, use, transcript, durationMs, bytes } = now
    return { name, use, transcript, durationMs, bytes }
  },
  async restore({ viewer: { by, company }, id, image }) {
    const now = await findAnnouncement(company, id)
    if (!now) return changed
    if (!image) return (await removeAnnouncements(by, company, [now], new Map())).length ? inUse : undefined
    const wanted = image as Image
    if (wanted.durationMs !== now.durationMs || wanted.bytes !== now.bytes) return changed
    try {
      return (await saveAnnouncement(by, company, now, now.version, wanted)) ? undefined : changed
    } catch (error) {
      if (error instanceof Conflict) return { key: 'nameTaken' }
      throw error
    }
  },
}
