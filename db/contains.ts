import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/** Whether a column that is kept without accents and in lower case has this part, itself so written, anywhere. */
export function contains(column: AnyColumn | SQL, part: string): SQL {
  return sql`instr(${column}, ${part}) > 0`
}
