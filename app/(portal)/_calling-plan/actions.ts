'use server'

import { notFound } from 'next/navigation'
import { personOf } from '@/lib/auth/person-of'
import { formAction } from '@/lib/auth/posted/action'
import { admin } from '@/lib/auth/viewer'
import { companyOwner } from '@/lib/calling-plans/store'
import { findDepartment } from '@/lib/departments/queries'
import type { FormState } from '@/lib/forms/state'
import { saveOwnPlan } from './save'

/** An administrator: saves the company's calling plan. */
export const saveCompanyPlan = formAction(async function saveCompanyPlan(
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await admin()
  return saveOwnPlan(viewer, companyOwner(viewer.company), '/company/calling-plan', form)
})

/** An administrator: saves the plan of a department, or has it follow the one above. */
export const saveDepartmentPlan = formAction(async function saveDepartmentPlan(
  departmentId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await admin()
  const { id, name } = (await findDepartment(viewer.company, departmentId)) ?? notFound()
  return saveOwnPlan(viewer, { id, name, kind: 'department-plans' }, `/company/calling-plan/${id}`, form)
})

/** An administrator: saves the plan of a person, or has them follow the one above. */
export const savePersonPlan = formAction(async function savePersonPlan(
  personId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await admin()
  const { id, name } = await personOf(viewer, personId)
  return saveOwnPlan(viewer, { id, name, kind: 'person' }, `/users/${id}/calling-plan`, form)
})
