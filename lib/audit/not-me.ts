import 'server-only'
import { change } from '@/db/store'
import { lockOut } from '@/lib/auth/lock-out'
import { requestReset } from '@/lib/auth/reset'
import { endTokensAbout, findToken, takeToken } from '@/lib/auth/tokens'
import { type Viewer, viewerByLink } from '@/lib/auth/viewer'
import { type Entry, findEntry, findProfile } from './queries'
import { undo } from './undo/undo'

/** Whom a living « ce n'était pas moi » link was mailed to, and the change it is about. Looking uses nothing up. */
export async function findNotMe(token: string): Promise<{ viewer: Viewer; entry: Entry } | undefined> {
  const link = await findToken(token, 'revert')
  const viewer = link && (await viewerByLink(link))
  const entry = viewer && link.subjectId ? await findEntry(viewer.company, link.subjectId) : undefined
  return viewer && entry && { viewer, entry }
}

/**
 * Takes a change of destinations back by a link, once, and shuts its author out until they choose a new password (security.md
 * 6.5). `undone` is false when the thing was changed again since, so that somebody has to look; undefined: the link is dead.
 */
export async function takeBack(token: string, now: number): Promise<{ undone: boolean } | undefined> {
  const found = await findNotMe(token)
  if (!found) return undefined
  const { entry } = found
  // The link was mailed for this change only, whatever else its reader may do.
  const viewer = { ...found.viewer, administers: true }
  const { company, by } = viewer
  const undone = !!entry.undoneBy || !(await undo(viewer, entry))
  const author = entry.personId && (await findProfile(company, entry.personId))
  const locked = await change(by, 'account.lock', async (write, note) => {
    if (!(await takeToken(write, token, 'revert'))) return false
    await endTokensAbout(write, company.id, entry.id)
    if (!author || !entry.personId) return true
    await lockOut(write, { companyId: company.id, id: entry.personId })
    await note({ kind: 'people', id: entry.personId, name: entry.personName, before: null, after: null })
    return true
  })
  if (!locked) return undefined
  if (author) await requestReset(String(author.username), now)
  return { undone }
}
