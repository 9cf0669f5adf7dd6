import 'server-only'
import { personOf } from '@/lib/auth/person-of'
import { findLinks } from '@/lib/destinations/store'
import type { VoicemailSettings } from '@/lib/voicemail/settings'
import { afterGreetingSlot, findVoicemail, saveVoicemail, zeroSlot } from '@/lib/voicemail/store'
import { changed, type Undoable } from './undoable'

/** A mailbox's settings; where its keys lead is no part of the image and stays as it is. */
export const undoVoicemail: Undoable = {
  async current(company, personId) {
    const { version: _, ...settings } = await findVoicemail(company, personId)
    return { companyId: company.id, personId, ...settings }
  },
  async restore({ viewer, id, image }) {
    const { by, company } = viewer
    const [person, ways, { version }] = await Promise.all([
      personOf(viewer, id),
      findLinks(company, id),
      findVoicemail(company, id),
    ])
    const {
      companyId: _,
      personId: __,
      ...settings
    } = image as Omit<VoicemailSettings, 'version'> & Record<string, unknown>
    const kept = { zero: ways.get(zeroSlot) ?? null, forwardTo: ways.get(afterGreetingSlot) ?? null }
    return (await saveVoicemail(by, company, person, { ...settings, version }, kept)) ? undefined : changed
  },
}
