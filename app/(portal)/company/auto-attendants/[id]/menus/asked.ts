import { notFound } from 'next/navigation'
import { autoAttendants } from '@/lib/services/auto-attendants/auto-attendants'
import { blankMenu, type Menu } from '@/lib/services/auto-attendants/menu'
import { findService } from '@/lib/services/queries'
import { askedService } from '../../../_services/asked'

/** An administrator, an attendant of the company, and one of its menus (`new`: a submenu to be added); else the page does not exist. */
export async function askedMenu(id: string, menuId: string) {
  const asked = await askedService('auto-attendants')
  const attendant = (await findService(asked.company, autoAttendants, id)) ?? notFound()
  const menus = attendant.values.menus ?? []
  const menu: Menu = menuId === 'new' ? blankMenu('new') : (menus.find(one => one.id === menuId) ?? notFound())
  return { ...asked, attendant, menus, menu }
}
