import {
  type AnySQLiteColumn,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text as sqliteText,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

/** The words the schema is written in: the one place that knows the engine. A second engine gives the same words. */
export const table = sqliteTable
export { foreignKey, index, primaryKey, uniqueIndex }
export type AnyColumn = AnySQLiteColumn

/** UTF-8 text. */
export const text = () => sqliteText()

/** Text that is one of the given words. */
export const word = <const W extends readonly [string, ...string[]]>(words: W) => sqliteText({ enum: words })

/** A UUIDv7 made by the application (db/id.ts). */
export const id = () => sqliteText()

/** A whole number. */
export const int = () => integer()

/** A number with a fraction; never money. */
export const decimal = () => real()

/** Yes or no. */
export const flag = () => integer({ mode: 'boolean' })

/** An instant, UTC milliseconds. */
export const moment = () => integer()

/** A value kept as JSON; only for what nobody queries into (audit images, parameters). */
export const json = <T>() => sqliteText({ mode: 'json' }).$type<T>()
