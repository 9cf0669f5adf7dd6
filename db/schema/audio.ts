import { flag, foreignKey, id, index, int, moment, primaryKey, table, text, word } from '../columns'
import { companies, directory } from './companies'

/** Sound files on disk (lib/audio/files.ts): mono 16-bit PCM WAVE at `rate` a second. A replaced sound is a new row. */
export const sounds = table(
  'sounds',
  {
    companyId: id()
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    id: id().notNull(),
    use: word(['announcement', 'hold-music', 'greeting', 'recorded-name', 'message']).notNull(),
    bytes: int().notNull(),
    rate: int().notNull(),
    durationMs: int().notNull(),
    createdAt: moment().notNull(),
  },
  t => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** The announcement repository (guide 6.2): a name in `directory`, the sound it has now, and its words. */
export const announcements = table(
  'announcements',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    soundId: id().notNull(),
    transcript: text(),
    updatedAt: moment().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('announcements_sound').on(t.companyId, t.soundId),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'announcements_entry',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.soundId],
      foreignColumns: [sounds.companyId, sounds.id],
      name: 'announcements_sound_file',
    }),
  ],
)

/**
 * Music on hold (guide 6.13): for the company, or for the department of its `directory` entry. The file of a custom
 * source is a link: slot `music`, and `internalMusic` for internal calls.
 */
export const musicOnHold = table(
  'music_on_hold',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    duringHold: flag().notNull().default(true),
    duringPark: flag().notNull().default(true),
    duringCampOn: flag().notNull().default(true),
    source: word(['system', 'custom']).notNull().default('system'),
    otherInternal: flag().notNull().default(false),
    internalSource: word(['system', 'custom']).notNull().default('system'),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'music_on_hold_entry',
    }).onDelete('cascade'),
  ],
)
