import { notFound } from 'next/navigation'
import { menuName } from '@/lib/services/auto-attendants/tree'
import { wordsOf } from '@/lib/services/words-of'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { serviceCrumbs } from '../../../../../_services/crumbs'
import { removeMenu } from '../../actions'
import { askedMenu } from '../../asked'

/** Asks before deleting a submenu; the keys that lead to it are named. */
export default async function RemoveMenu({ params }: { params: Promise<{ id: string; menu: string }> }) {
  const { id, menu: menuId } = await params
  const { attendant, menus, menu } = await askedMenu(id, menuId)
  if (menu.name === null) notFound()
  const [say, crumbs] = await Promise.all([wordsOf('auto-attendants'), serviceCrumbs('auto-attendants')])
  const back = `/company/auto-attendants/${id}`
  const keys = menus.flatMap(one =>
    one.keys.filter(({ submenu }) => submenu === menuId).map(({ key }) => ({ key, name: menuName(one, say) })),
  )
  return (
    <Page
      help="auto-attendants"
      crumbs={[...crumbs, { href: back, label: attendant.values.name }]}
      lead={say('removeLead')}
      title={say('removeTitle', { name: menu.name })}
    >
      <Form action={removeMenu.bind(null, id, menuId)} cancel={back} danger submit={say('remove')}>
        {keys.length ? (
          <Remark>
            {say('removeInUse', { name: menu.name })}
            <ul>
              {keys.map(({ key, name }) => (
                <li key={key + name}>{say('usedByKey', { key, name })}</li>
              ))}
            </ul>
          </Remark>
        ) : null}
      </Form>
    </Page>
  )
}
