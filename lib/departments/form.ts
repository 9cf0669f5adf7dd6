import { z } from 'zod'
import { optionalId, optionalText, text } from '@/lib/forms/fields'

/** A department (field-reference 2): its name, what it is part of, and the name callees see. */
export const departmentForm = z.strictObject({
  name: text(50),
  parentId: optionalId(),
  callerName: optionalText(80),
})
export type DepartmentValues = z.output<typeof departmentForm>
