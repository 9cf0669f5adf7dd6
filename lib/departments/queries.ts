import 'server-only'
import { and, count, eq, isNotNull } from 'drizzle-orm'
import { departments, directory, numbers } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'

export type Department = {
  id: string
  name: string
  parentId: string | null
  callerName: string | null
  version: number
}

/** The company's departments with what is in each: people, services and numbers. */
export async function listDepartmentsWithCounts(
  company: Company,
): Promise<(Department & { people: number; services: number; numbers: number })[]> {
  const rows = await departmentsOf(read(), company.id)
  const entries = await read()
    .select({ departmentId: directory.departmentId, kind: directory.kind, count: count() })
    .from(directory)
    .where(and(eq(directory.companyId, company.id), isNotNull(directory.departmentId)))
    .groupBy(directory.departmentId, directory.kind)
  const lines = await read()
    .select({ departmentId: numbers.departmentId, count: count() })
    .from(numbers)
    .where(and(eq(numbers.companyId, company.id), isNotNull(numbers.departmentId)))
    .groupBy(numbers.departmentId)
  const sum = (found: { count: number }[]) => found.reduce((total, one) => total + one.count, 0)
  return rows.map(row => {
    const own = entries.filter(entry => entry.departmentId === row.id)
    return {
      ...row,
      people: sum(own.filter(entry => entry.kind === 'person')),
      services: sum(own.filter(entry => entry.kind !== 'person')),
      numbers: sum(lines.filter(line => line.departmentId === row.id)),
    }
  })
}

export async function findDepartment(company: Company, id: string): Promise<Department | undefined> {
  return (await departmentsOf(read(), company.id)).find(department => department.id === id)
}

export async function departmentsOf(reader: Reader, companyId: string): Promise<Department[]> {
  const { id, name, parentId, callerName, version } = departments
  return reader
    .select({ id, name, parentId, callerName, version })
    .from(departments)
    .where(eq(departments.companyId, companyId))
}
