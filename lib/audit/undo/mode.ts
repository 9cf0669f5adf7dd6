import 'server-only'
import { findMode } from '@/lib/company-mode/queries'
import { saveMode } from '@/lib/company-mode/store'
import type { Mode } from '@/lib/schedules/mode'
import { changed, type Undoable } from './undoable'

export const undoMode: Undoable = {
  async current(company) {
    const { mode, until } = await findMode(company)
    return { mode, until }
  },
  async restore({ viewer: { by, company }, image }) {
    const { version } = await findMode(company)
    return (await saveMode(by, company, version, image as Mode)) ? undefined : changed
  },
}
