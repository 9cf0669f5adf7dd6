import { DestinationField } from '@/lib/destinations/field'
import { actions, afters, isMain, type Key, keyField, keypad, type Menu } from '@/lib/services/auto-attendants/menu'
import { NEW_MENU } from '@/lib/services/auto-attendants/menu-form'
import type { Showing } from '@/lib/services/showing'
import type { Words } from '@/lib/services/words-of'
import { CheckField, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'

type Props = { menu: Menu; menus: Menu[]; type: 'basic' | 'standard'; showing: Showing; say: Words }

/** The fields of a menu, its keys laid out as on a telephone. */
export function MenuFields({ menu, menus, type, showing, say }: Props) {
  const sounds = showing.things
    .filter(({ kind }) => kind === 'announcements')
    .map(({ id, name }) => ({ value: id, label: name }))
  const frame = (name: string) => ({
    name,
    label: say(`fields.${name}`),
    hint: say.has(`hints.${name}`) ? say(`hints.${name}`) : undefined,
  })
  return (
    <>
      {isMain(menu.id) ? null : <TextField {...frame('name')} hint={undefined} maxLength={40} required />}
      <SelectField {...frame('greeting')} empty={say('noGreeting')} options={sounds} />
      <CheckField {...frame('dialling')} />
      <fieldset className="group">
        <legend>{say('groups.keys')}</legend>
        <p className="hint">{say('leads.keys')}</p>
        <ol className="keypad">
          {keypad.map(key => (
            <KeyFields key={key} keyName={key} menu={menu} menus={menus} say={say} sounds={sounds} type={type} />
          ))}
        </ol>
      </fieldset>
      <fieldset className="group waits">
        <legend>{say('groups.after')}</legend>
        <TextField {...frame('repeats')} hint={say('range', { min: 0, max: 3 })} inputMode="numeric" size="short" />
        <SelectField
          {...frame('after')}
          options={afters.map(value => ({ value, label: say(`options.after.${value}`) }))}
        />
        <div className="when-to">
          <DestinationField {...frame('afterTo')} />
        </div>
      </fieldset>
    </>
  )
}

type KeyProps = Omit<Props, 'showing'> & { keyName: Key; sounds: { value: string; label: string }[] }

/** One key: what it does, and what that needs; the style sheet shows only what the chosen action uses. */
function KeyFields({ keyName, menu, menus, type, say, sounds }: KeyProps) {
  const name = `keys.${keyField(keyName)}`
  const offered = actions.filter(
    action => !(action === 'submenu' && type === 'basic') && !(action === 'previous' && isMain(menu.id)),
  )
  const submenus = menus.filter(one => !isMain(one.id)).map(one => ({ value: one.id, label: one.name ?? one.id }))
  return (
    <li className="key">
      <kbd aria-hidden>{keyName}</kbd>
      <SelectField
        empty={say('noAction')}
        label={say('keyAction', { key: keyName })}
        name={`${name}.action`}
        options={offered.map(value => ({ value, label: say(`options.action.${value}`) }))}
      />
      <div className="when-any">
        <TextField label={say('fields.description')} maxLength={20} name={`${name}.description`} />
      </div>
      <div className="when-to">
        <DestinationField hint="" label={say('fields.to')} name={`${name}.to`} />
      </div>
      <div className="when-submenu">
        <SelectField
          empty={say('noChoice')}
          label={say('fields.submenu')}
          name={`${name}.submenu`}
          options={[...submenus, { value: NEW_MENU, label: say('newMenu') }]}
        />
      </div>
      <div className="when-sound">
        <SelectField empty={say('noChoice')} label={say('fields.sound')} name={`${name}.sound`} options={sounds} />
      </div>
    </li>
  )
}
