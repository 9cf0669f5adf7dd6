import { and, eq, notInArray } from 'drizzle-orm'
import { attendantMenus, authenticators, criteria, people } from '@/db/schema'
import { keep, read } from '@/db/store'
import { beginAuthenticator } from '@/lib/auth/second-factor/authenticator'
import type { Viewer } from '@/lib/auth/viewer'
import { mainMenus } from '@/lib/services/auto-attendants/menu'
import { keepUpload } from '@/lib/uploads/uploads'
import { Browser } from '../support/browser'
import type { TestPerson } from '../support/people'

type Who = { companyId: string; id: string }

const users = 'Prénom;Nom;Courriel;Licence;Poste\r\nMaude;Veilleux;maude@exemple.example;Premium;299\r\nLéo;;leo;;\r\n'
const contacts = 'Nom;Numéro\r\nÉpicerie Lemieux;418 555-0161\r\nSans numéro;\r\n'

/** The pages of an administrator that no link leads to from where the crawl begins: what a form or a file opens. */
export async function unlinkedOf(person: Who): Promise<string[]> {
  const viewer = { company: { id: person.companyId }, person: { id: person.id } } as Viewer
  const upload = (text: string) => keepUpload(viewer, Buffer.from(`\uFEFF${text}`))
  const [rule] = await read()
    .select({ id: criteria.id, feature: criteria.feature, owner: criteria.personId })
    .from(criteria)
    .innerJoin(people, and(eq(people.companyId, criteria.companyId), eq(people.id, criteria.personId)))
    .where(eq(criteria.companyId, person.companyId))
  const [submenu] = await read()
    .select()
    .from(attendantMenus)
    .where(and(eq(attendantMenus.companyId, person.companyId), notInArray(attendantMenus.menu, [...mainMenus])))
  if (!rule || !submenu) throw new Error('The demo has no criterion or no submenu')
  await beginAuthenticator(person)
  return [
    '/confirm?to=%2F',
    '/settings/voicemail/messages/delete',
    '/settings/queues',
    '/settings/security/authenticator',
    `/users/import/${await upload(users)}`,
    `/contacts/import/${await upload(contacts)}`,
    `/users/${rule.owner}/${rule.feature}/criteria/${rule.id}`,
    `/users/${rule.owner}/voicemail/messages/delete`,
    `/company/auto-attendants/${submenu.attendantId}/menus/${submenu.menu}/delete`,
    `/company/auto-attendants/${submenu.attendantId}/voicemail/messages/delete`,
    `/settings/mailboxes/${submenu.attendantId}/delete`,
  ]
}

/** Takes away what looking at these pages needed. */
export function forgetAuthenticator({ companyId, id }: Who): Promise<void> {
  return keep(write =>
    write
      .delete(authenticators)
      .where(and(eq(authenticators.companyId, companyId), eq(authenticators.personId, id)))
      .then(),
  )
}

/** The cookies of somebody with an authenticator application who has typed the password and not yet the code. */
export async function atSecondStep(person: TestPerson): Promise<Record<string, string>> {
  await beginAuthenticator(person)
  const own = and(eq(authenticators.companyId, person.companyId), eq(authenticators.personId, person.id))
  await keep(write => write.update(authenticators).set({ confirmedAt: Date.now() }).where(own).then())
  const browser = new Browser()
  await browser.visit('/sign-in')
  await browser.submit({ username: person.username, password: person.password }, 'Se connecter')
  if (!browser.path.startsWith('/sign-in/second')) throw new Error(`At ${browser.path} instead of the second step`)
  return Object.fromEntries(browser.jar.header.split('; ').map(pair => pair.split('=', 2) as [string, string]))
}
