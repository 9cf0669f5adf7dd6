import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import { departments, directory, numbers } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { removePlanEntry, renamePlanEntry } from '@/lib/calling-plans/store'
import type { DepartmentValues } from './form'
import { type Department, departmentsOf } from './queries'

const kind = 'departments'

/**
 * Adds a department, or saves one since `was`. False when somebody saved meanwhile. Throws `Conflict` when the name is taken; the
 * caller has checked that the parent is the company's own and makes no circle.
 */
export function saveDepartment(
  by: By,
  company: Company,
  values: DepartmentValues,
  was?: { id: string; version: number },
  newOne = newId(),
): Promise<boolean> {
  const { name, parentId, callerName } = values
  return change(by, `${kind}.${was ? 'save' : 'add'}`, async (write, note) => {
    const id = was?.id ?? newOne
    const before = (await departmentsOf(write, company.id)).find(department => department.id === id)
    if (was && before?.version !== was.version) return false
    if (was) {
      await write
        .update(departments)
        .set({ name, parentId, callerName, version: sql`${departments.version} + 1` })
        .where(and(eq(departments.companyId, company.id), eq(departments.id, id)))
      await renamePlanEntry(write, company.id, id, name)
    } else await write.insert(departments).values({ companyId: company.id, id, name, parentId, callerName })
    await note({ kind, id, name, before: before ? imageOf(before) : null, after: { name, parentId, callerName } })
    return true
  })
}

export function imageOf({ name, parentId, callerName }: Department): DepartmentValues {
  return { name, parentId, callerName }
}

/** Removes a department; what was in it, departments included, goes to another one or to none (null). */
export function removeDepartment(
  by: By,
  company: Company,
  { id, ...department }: Department,
  to: string | null,
): Promise<void> {
  return change(by, `${kind}.remove`, async (write, note) => {
    await move(write, company.id, id, to)
    await removePlanEntry(write, company.id, id)
    await write.delete(departments).where(and(eq(departments.companyId, company.id), eq(departments.id, id)))
    const before = { ...imageOf({ id, ...department }), ...(to && { movedTo: to }) }
    await note({ kind, id, name: department.name, before, after: null })
  })
}

async function move(write: Writer, companyId: string, from: string, to: string | null) {
  await write
    .update(directory)
    .set({ departmentId: to })
    .where(and(eq(directory.companyId, companyId), eq(directory.departmentId, from)))
  await write
    .update(numbers)
    .set({ departmentId: to })
    .where(and(eq(numbers.companyId, companyId), eq(numbers.departmentId, from)))
  await write
    .update(departments)
    .set({ parentId: to })
    .where(and(eq(departments.companyId, companyId), eq(departments.parentId, from)))
}
