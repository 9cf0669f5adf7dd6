import 'server-only'
import { Conflict } from '@/db/conflict'
import { findAnnouncement } from '@/lib/services/announcements/queries'
import { removeAnnouncements, saveAnnouncement } from '@/lib/services/announcements/store'
import { changed, inUse, type Told, type Undoable, type Way } from './undoable'

type Image = {
  name: string
  use: 'announcement' | 'hold-music'
  transcript: string | null
  durationMs: number
  bytes: number
}

/** An announcement's words. A sound that was replaced is gone: that change cannot be undone. */
export function undoAnnouncement({ before, after }: Told): Way {
  const replaced = before && (before.durationMs !== after?.durationMs || before.bytes !== after?.bytes)
  return replaced ? 'sound' : undoWords
}

/** What an announcement is called, says and is for; or that it was added. */
export const undoWords: Undoable = {
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
    try {
      return (await saveAnnouncement(by, company, now, now.version, image as Image)) ? undefined : changed
    } catch (error) {
      if (error instanceof Conflict) return { key: 'nameTaken' }
      throw error
    }
  },
}
