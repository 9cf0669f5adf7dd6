import 'server-only'
import { ownerOf } from '@/lib/auth/owner-of'
import type { Feature, Initial } from '@/lib/features/feature'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { hasFeature } from '@/lib/features/of-owner'
import { saveImage } from '@/lib/features/save-image'
import { changed, type Undoable } from './undoable'

/** A person's or service's feature: its image is its form as it was, so the form reads it back. */
export function undoFeature(feature: Feature): Undoable {
  return {
    async current(company, id) {
      return (await imageWith(company, feature))(await findLine(company, id))
    },
    async restore({ viewer, id, image }) {
      const owner = await ownerOf(viewer, id)
      if (!image || !(await hasFeature(viewer.company, owner, feature.name))) return changed
      const wrong = await saveImage(viewer.by, viewer.company, owner, feature, image as Initial)
      return wrong === 'changed' ? changed : wrong
    },
  }
}
