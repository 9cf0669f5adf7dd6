import { getTranslations } from 'next-intl/server'
import type { Department } from '@/lib/departments/queries'
import { isCircle, treeOf } from '@/lib/departments/tree'
import { SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { saveOne } from './actions'

/** A department's fields; it cannot be put under itself. */
export async function DepartmentForm({ all, department }: { all: Department[]; department?: Department }) {
  const say = await getTranslations('departments')
  const parents = treeOf(all).filter(({ id }) => !department || !isCircle(all, department.id, id))
  const { name = '', parentId = null, callerName = null } = department ?? {}
  return (
    <Form
      action={saveOne.bind(null, department?.id ?? null)}
      cancel="/company/departments"
      initial={{ name, parentId, callerName }}
      version={department?.version}
    >
      <TextField label={say('name')} maxLength={50} name="name" required />
      <SelectField
        empty={say('noParent')}
        label={say('parent')}
        name="parentId"
        options={parents.map(({ id, name, depth }) => ({ value: id, label: '\u2014 '.repeat(depth) + name }))}
      />
      <TextField hint={say('callerNameHint')} label={say('callerName')} maxLength={80} name="callerName" optional />
    </Form>
  )
}
