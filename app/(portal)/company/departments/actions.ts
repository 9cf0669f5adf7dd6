'use server'

import { notFound, redirect } from 'next/navigation'
import { Conflict } from '@/db/conflict'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { departmentForm } from '@/lib/departments/form'
import { listDepartmentsWithCounts } from '@/lib/departments/queries'
import { removeDepartment, saveDepartment } from '@/lib/departments/store'
import { isCircle } from '@/lib/departments/tree'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'

const list = '/company/departments'

/** An administrator: adds a department (no id: null) or changes one. */
export const saveOne = formAction(async function saveOne(
  id: string | null,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await admin()
  const all = await listDepartmentsWithCounts(company)
  const current = all.find(department => department.id === id)
  if (id && !current) notFound()
  const { values, problems } = parse(departmentForm, form)
  if (problems) return rejected(form, problems)
  const { parentId } = values
  if (parentId && !all.some(one => one.id === parentId)) return rejected(form, { parentId: { key: 'chooseOne' } })
  if (id && isCircle(all, id, parentId)) return rejected(form, { parentId: { key: 'departmentCircle' } })
  const was = id ? { id, version: Number(form.get('version')) } : undefined
  const saving = () => saveDepartment(by, company, values, was)
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  try {
    if (!(await saving())) {
      const parent = all.find(one => one.id === current?.parentId)
      return stale(form, current?.version ?? 0, {
        name: current?.name ?? '',
        parentId: parent?.name ?? '',
        callerName: current?.callerName ?? '',
      })
    }
  } catch (error) {
    if (error instanceof Conflict) return rejected(form, { name: { key: 'nameTaken' } })
    throw error
  }
  if (id) await setNotice('saved')
  else await setNotice('added', { name: values.name })
  redirect(list)
})

/** An administrator: deletes a department, moving what is in it to another one or to none. */
export const removeOne = formAction(async function removeOne(
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { by, company, locale } = await admin()
  const all = await listDepartmentsWithCounts(company)
  const department = all.find(one => one.id === id)
  if (!department) notFound()
  const to = String(form.get('to') ?? '') || null
  const misplaced = to === id || (to !== null && (!all.some(one => one.id === to) || isCircle(all, id, to)))
  if (misplaced) return rejected(form, { to: { key: 'chooseOne' } })
  const saving = () => removeDepartment(by, company, department, to)
  const confirm = await toConfirm(form, { company, locale }, saving)
  if (confirm) return confirm
  await saving()
  await setNotice('removed', { name: department.name })
  redirect(list)
})
