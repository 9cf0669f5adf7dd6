import { flag, foreignKey, id, int, primaryKey, table, text, word } from '../columns'
import { directory } from './companies'

const scopes = ['company', 'department'] as const

/** Auto attendants (field reference 9). Links `business` and `holiday` (schedules), `operatorSound` (an announcement). */
export const attendants = table(
  'attendants',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    type: word(['basic', 'standard']).notNull(),
    extensionScope: word(scopes).notNull(),
    nameScope: word(scopes).notNull(),
    nameOrder: word(['lastFirst', 'either']).notNull(),
    firstDigitSeconds: int().notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'attendants_entry',
    }).onDelete('cascade'),
  ],
)

/**
 * The menus of an attendant: `business`, `afterHours`, `holiday`, and submenus by identifier, which have a name. Without a key the
 * menu is said again `repeats` times, then `after`. Links of the attendant: `menu.MENU.greeting`, `menu.MENU.after`.
 */
export const attendantMenus = table(
  'attendant_menus',
  {
    companyId: id().notNull(),
    attendantId: id().notNull(),
    menu: text().notNull(),
    position: int().notNull(),
    name: text(),
    dialling: flag().notNull(),
    repeats: int().notNull(),
    after: word(['message', 'hangup', 'transfer', 'prompted', 'operator']).notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.attendantId, t.menu] }),
    foreignKey({
      columns: [t.companyId, t.attendantId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'attendant_menus_attendant',
    }).onDelete('cascade'),
  ],
)

/** What the keys 0 to 9, * and # of a menu do. Links of the attendant: `menu.MENU.key.KEY.to`, `menu.MENU.key.KEY.sound`. */
export const attendantKeys = table(
  'attendant_keys',
  {
    companyId: id().notNull(),
    attendantId: id().notNull(),
    menu: text().notNull(),
    key: text().notNull(),
    action: word([
      'prompted',
      'transfer',
      'operator',
      'name',
      'extension',
      'mailbox',
      'submenu',
      'announcement',
      'repeat',
      'previous',
      'exit',
    ]).notNull(),
    description: text(),
    submenu: text(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.attendantId, t.menu, t.key] }),
    foreignKey({
      columns: [t.companyId, t.attendantId, t.menu],
      foreignColumns: [attendantMenus.companyId, attendantMenus.attendantId, attendantMenus.menu],
      name: 'attendant_keys_menu',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.companyId, t.attendantId, t.submenu],
      foreignColumns: [attendantMenus.companyId, attendantMenus.attendantId, attendantMenus.menu],
      name: 'attendant_keys_submenu',
    }),
  ],
)
