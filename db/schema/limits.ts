import { index, int, moment, primaryKey, table, text } from '../columns'

/**
 * Counted attempts that must survive a restart (wrong passwords of an account). `key` is a hash: nobody's name stands here,
 * whether the account exists or not.
 */
export const limits = table(
  'limits',
  {
    key: text().notNull(),
    count: int().notNull(),
    lastAt: moment().notNull(),
  },
  t => [primaryKey({ columns: [t.key] }), index('limits_last').on(t.lastAt)],
)
