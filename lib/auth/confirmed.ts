import { redirect } from 'next/navigation'
import { askedPath } from './caller'
import type { Viewer } from './viewer'

/** How long a confirmed password opens the sensitive pages (security.md section 5). */
export const confirmedFor = 15 * 60_000

/** Sends a viewer whose password was not confirmed in the last 15 minutes to confirm it, and back here afterwards. */
export async function confirmed(viewer: Viewer, back?: string): Promise<void> {
  if (Date.now() - viewer.session.confirmedAt <= confirmedFor) return
  redirect(`/confirm?to=${encodeURIComponent(back ?? (await askedPath()))}`)
}
