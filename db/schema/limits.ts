import { foreignKey, id, index, int, moment, primaryKey, table, text } from '../columns'
import { directory } from './companies'

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

/** What somebody did of which only so much may be done in a time (lib/limits/rates.ts), one row each; `key` is a hash. */
export const uses = table(
  'uses',
  {
    key: text().notNull(),
    id: id().notNull(),
    at: moment().notNull(),
  },
  t => [primaryKey({ columns: [t.key, t.id] }), index('uses_at').on(t.at)],
)

/**
 * Forms that were carried out, by the key each form of a page is born with: the same one posted again is not carried out
 * again. `run` is the request that did it, `digest` what it said, `path` the page it led to (null: not known yet).
 */
export const posts = table(
  'posts',
  {
    companyId: id().notNull(),
    personId: id().notNull(),
    once: text().notNull(),
    run: id().notNull(),
    digest: text().notNull(),
    path: text(),
    at: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.personId, t.once] }),
    index('posts_at').on(t.at),
    foreignKey({
      columns: [t.companyId, t.personId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'posts_person_entry',
    }).onDelete('cascade'),
  ],
)
