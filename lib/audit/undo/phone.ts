import 'server-only'
import { Conflict } from '@/db/conflict'
import { listOwners } from '@/lib/phones/owners'
import type { PhoneValues } from '@/lib/phones/phone'
import { findPhone } from '@/lib/phones/queries'
import { addPhone, imageOf, removePhone, savePhone } from '@/lib/phones/store'
import { changed, type Restore, type Undoable } from './undoable'

/** A phone of the inventory. What it was configured with stays void: it gets a new configuration address. */
export const undoPhone: Undoable = {
  async current(company, id) {
    const phone = await findPhone(company, id)
    return phone ? imageOf(phone) : null
  },
  async restore(wanted) {
    try {
      return await putBack(wanted)
    } catch (error) {
      if (error instanceof Conflict) return { key: 'macTaken' }
      throw error
    }
  },
}

async function putBack({ viewer, id, image }: Restore) {
  const phone = await findPhone(viewer.company, id)
  if (!image) {
    if (phone) await removePhone(viewer, phone)
    return phone ? undefined : changed
  }
  const values = image as PhoneValues
  const owners = await listOwners(viewer.company)
  if (values.ownerId && !owners.some(owner => owner.value === values.ownerId)) return changed
  if (!phone) {
    await addPhone(viewer, values, id)
    return undefined
  }
  return (await savePhone(viewer, phone, phone.version, values)) ? undefined : changed
}
