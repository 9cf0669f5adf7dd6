import { Keyboard } from 'lucide-react'
import { pointedWords } from '../pointed-words'
import type { Stored } from '../service'
import type { Showing } from '../showing'
import { useWords, type Words } from '../words-of'
import { type Menu, type MenuKey, mainMenus } from './menu'
import type { AutoAttendant } from './schema'
import { menuWarnings } from './warnings'

type Drawn = { id: string; values: AutoAttendant & { menus: Menu[] }; showing: Showing; say: Words }

/** The whole attendant as a tree: the menu of the moment, its keys, where they lead. The same as text for whoever cannot see it. */
export function Tree({ stored, showing }: { stored: Stored<AutoAttendant>; showing: Showing }) {
  const say = useWords('auto-attendants')
  const drawn: Drawn = { id: stored.id, values: { ...stored.values, menus: stored.values.menus ?? [] }, showing, say }
  const { menus, type } = drawn.values
  const main = mainMenus.filter(one => one !== 'holiday' || type === 'standard')
  return (
    <>
      <ul className="tree">
        {main.flatMap(one => {
          const menu = menus.find(({ id }) => id === one)
          return menu ? [<Branch drawn={drawn} key={one} menu={menu} path={[one]} when={whenOf(drawn, one)} />] : []
        })}
      </ul>
      {type === 'standard' ? (
        <a className="button quiet" href={`/company/auto-attendants/${stored.id}/menus/new`}>
          {say('addMenu')}
        </a>
      ) : null}
    </>
  )
}

function whenOf({ values, showing, say }: Drawn, menu: (typeof mainMenus)[number]): string {
  const schedule = (id: string | null) => showing.things.find(one => one.id === id)?.name
  if (menu === 'holiday') return schedule(values.holiday) ?? say('picture.noHoliday')
  const name = schedule(values.business)
  if (!name) return say(menu === 'business' ? 'picture.always' : 'picture.never')
  return menu === 'business' ? name : say('picture.outside', { name })
}

/** A menu in words: its own name, or the moment at which it speaks. */
export function menuName(menu: Menu, say: Words): string {
  return menu.name ?? say(`menus.${menu.id}`)
}

function Branch({ menu, when, path, drawn }: { menu: Menu; when?: string; path: string[]; drawn: Drawn }) {
  const { id, values, showing, say } = drawn
  const name = menuName(menu, say)
  const greeting = showing.things.find(one => one.id === menu.greeting)?.name
  const remarks = menuWarnings(menu, values, showing)
  return (
    <li>
      <span className="node">
        <a href={`/company/auto-attendants/${id}/menus/${menu.id}`}>{name}</a>
        {when ? <small>{when}</small> : null}
        <small>{greeting ? say('picture.greeting', { name: greeting }) : say('picture.noGreeting')}</small>
        {remarks.map(({ key, params }) => (
          <small className="attention chip" key={key + JSON.stringify(params)}>
            {say(`warnings.${key}`, params)}
          </small>
        ))}
      </span>
      <ul>
        {menu.dialling ? (
          <li>
            <Keyboard aria-hidden size={18} /> {say('picture.dialling')}
          </li>
        ) : null}
        {menu.keys.map(key => (
          <KeyBranch drawn={drawn} key={key.key} menuKey={key} path={path} />
        ))}
        <li className="soft">
          {say(`picture.after.${menu.after}`, { repeats: menu.repeats, to: pointedWords(menu.afterTo, showing) })}
        </li>
      </ul>
    </li>
  )
}

function KeyBranch({ menuKey, path, drawn }: { menuKey: MenuKey; path: string[]; drawn: Drawn }) {
  const { values, showing, say } = drawn
  const { key, action, description, to, submenu, sound } = menuKey
  const next = values.menus.find(one => one.id === submenu)
  const target = to ? pointedWords(to, showing) : showing.things.find(one => one.id === sound)?.name
  return (
    <li>
      <kbd>{key}</kbd> {description ? <strong>{description}</strong> : null} {say(`options.action.${action}`)}
      {target ? ` → ${target}` : null}
      {next && path.includes(next.id) ? ` → ${say('picture.above', { name: menuName(next, say) })}` : null}
      {next && !path.includes(next.id) ? (
        <ul>
          <Branch drawn={drawn} menu={next} path={[...path, next.id]} />
        </ul>
      ) : null}
    </li>
  )
}
