import 'server-only'
import { Conflict } from '@/db/conflict'
import type { DepartmentValues } from '@/lib/departments/form'
import { findDepartment, listDepartmentsWithCounts } from '@/lib/departments/queries'
import { imageOf, removeDepartment, saveDepartment } from '@/lib/departments/store'
import { isCircle } from '@/lib/departments/tree'
import { changed, inUse, type Undoable } from './undoable'

/** A department that was added is only taken back while nothing is in it. */
export const undoDepartment: Undoable = {
  async current(company, id) {
    const department = await findDepartment(company, id)
    return department ? imageOf(department) : null
  },
  async restore({ viewer: { by, company }, id, image }) {
    const all = await listDepartmentsWithCounts(company)
    const department = all.find(one => one.id === id)
    if (!image) {
      const empty = department && department.people + department.services + department.numbers === 0
      if (!empty || all.some(one => one.parentId === id)) return inUse
      await removeDepartment(by, company, department, null)
      return undefined
    }
    const wanted = image as DepartmentValues
    const parent = wanted.parentId && all.some(one => one.id === wanted.parentId) ? wanted.parentId : null
    if (isCircle(all, id, parent)) return { key: 'departmentCircle' }
    try {
      const was = department && { id, version: department.version }
      return (await saveDepartment(by, company, { ...wanted, parentId: parent }, was, id)) ? undefined : changed
    } catch (error) {
      if (error instanceof Conflict) return { key: 'nameTaken' }
      throw error
    }
  },
}
