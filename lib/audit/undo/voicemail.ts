import 'server-only'
import { ownerOf } from '@/lib/auth/owner-of'
import type { Destination } from '@/lib/destinations/destination'
import { checkDestination } from '@/lib/destinations/find'
import { findLinks } from '@/lib/destinations/store'
import type { VoicemailSettings } from '@/lib/voicemail/settings'
import { afterGreetingSlot, findVoicemail, imageOf, saveVoicemail, zeroSlot } from '@/lib/voicemail/store'
import { changed, type Undoable } from './undoable'

type Image = Omit<VoicemailSettings, 'version'> & { zero: Destination | null; forwardTo: Destination | null }

/** A mailbox's settings, and where its keys lead. */
export const undoVoicemail: Undoable = {
  async current(company, personId) {
    return imageOf(await findVoicemail(company, personId), await findLinks(company, personId))
  },
  async restore({ viewer, id, image }) {
    const { by, company } = viewer
    const { zero, forwardTo, ...settings } = image as Image
    for (const [slot, to] of [
      [zeroSlot, zero],
      [afterGreetingSlot, forwardTo],
    ] as const) {
      const found = to && (await checkDestination(company, to, { ownerId: id, slot }))
      if (found && 'problem' in found) return found.problem
    }
    const [owner, { version }] = await Promise.all([ownerOf(viewer, id), findVoicemail(company, id)])
    const saved = await saveVoicemail(by, company, owner, { ...settings, version }, { zero, forwardTo })
    return saved ? undefined : changed
  },
}
