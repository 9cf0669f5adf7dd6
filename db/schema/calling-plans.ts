import { flag, foreignKey, id, int, primaryKey, table, word } from '../columns'
import { directory } from './companies'

/**
 * Outgoing calling plans (field reference 19): the company's, a department's, a person's; no row: the plan above. `id` is the id of
 * whose plan it is, which is also its entry in `directory` (kind `calling-plans`, `department-plans`, or the person), the owner
 * of the links `calling-plan.1` to `.3`: where a call that is not let out may be transferred.
 */
export const callingPlans = table(
  'calling_plans',
  { companyId: id().notNull(), id: id().notNull(), version: int().notNull() },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'calling_plans_entry',
    }).onDelete('cascade'),
  ],
)

/** What a plan says of one type of call: whether people may make it, and whether calls may be forwarded to it. */
export const callingPlanTypes = table(
  'calling_plan_types',
  {
    companyId: id().notNull(),
    planId: id().notNull(),
    type: word(['local', 'tollFree', 'toll', 'international', 'directory', 'premium']).notNull(),
    originating: word(['allow', 'refuse', 'code', 'transfer1', 'transfer2', 'transfer3']).notNull(),
    redirecting: flag().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.planId, t.type] }),
    foreignKey({
      columns: [t.companyId, t.planId],
      foreignColumns: [callingPlans.companyId, callingPlans.id],
      name: 'calling_plan_types_plan',
    }).onDelete('cascade'),
  ],
)
