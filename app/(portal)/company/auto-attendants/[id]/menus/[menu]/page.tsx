import { listCompanyChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { menuFields } from '@/lib/services/auto-attendants/menu-form'
import { menuName } from '@/lib/services/auto-attendants/tree'
import { pointedText } from '@/lib/services/initial'
import { findShowing } from '@/lib/services/queries'
import { wordsOf } from '@/lib/services/words-of'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { serviceCrumbs } from '../../../../_services/crumbs'
import { saveMenu } from '../actions'
import { askedMenu } from '../asked'
import { MenuFields } from '../fields'

/** One menu of an attendant: its greeting, and its keys as they stand on a telephone. */
export default async function MenuPage({ params }: { params: Promise<{ id: string; menu: string }> }) {
  const { id, menu: menuId } = await params
  const { company, locale, attendant, menus, menu } = await askedMenu(id, menuId)
  const [say, crumbs, showing] = await Promise.all([
    wordsOf('auto-attendants'),
    serviceCrumbs('auto-attendants'),
    findShowing(company, locale),
  ])
  const back = `/company/auto-attendants/${id}`
  const isNew = menuId === 'new'
  return (
    <Page
      actions={
        menu.name === null ? null : (
          <a className="button quiet" href={`${back}/menus/${menuId}/delete`}>
            {say('removeMenu')}
          </a>
        )
      }
      crumbs={[...crumbs, { href: back, label: attendant.values.name }]}
      help="auto-attendants"
      lead={say('menuLead')}
      title={isNew ? say('addMenu') : menuName(menu, say)}
    >
      <Form
        action={saveMenu.bind(null, id, menuId)}
        cancel={back}
        initial={menuFields(menu, to => pointedText(to, showing))}
        version={attendant.version}
      >
        <MenuFields menu={menu} menus={menus} say={say} showing={showing} type={attendant.values.type} />
        <DestinationList contacts={await listCompanyChoices(company)} entries={showing.callables} />
      </Form>
    </Page>
  )
}
