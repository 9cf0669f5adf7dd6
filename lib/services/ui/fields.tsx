import type { ReactElement, ReactNode } from 'react'
import { DestinationField } from '@/lib/destinations/field'
import { DestinationListField } from '@/lib/destinations/list-field'
import { CheckField, ChoiceField, type Option, SelectField } from '@/lib/ui/choice-field'
import { Folded } from '@/lib/ui/folded'
import { OrderedChoices } from '@/lib/ui/ordered-choices'
import { type Choosable, PeopleField } from '@/lib/ui/people-field'
import { TextArea, TextField } from '@/lib/ui/text-field'
import type { ServiceKind } from '../kinds'
import type { Showing } from '../showing'
import { useWords, type Words } from '../words-of'
import { Profile } from './profile'

/**
 * The fields of a service's form, each with its label (`fields.NAME`), hint (`hints.NAME`), and the words of its choices
 * (`options.NAME.VALUE`, `optionHints.NAME.VALUE`) from the service's messages.
 */
export function useServiceFields(kind: string, showing: Showing, id?: string) {
  const say = useWords(kind)
  const frame = (name: string) => ({
    name,
    label: say(`fields.${name}`),
    hint: say.has(`hints.${name}`) ? say(`hints.${name}`) : undefined,
  })
  const options = (name: string, words: readonly string[]): Option[] =>
    words.map(value => {
      const hint = `optionHints.${name}.${value}`
      return { value, label: say(`options.${name}.${value}`), hint: say.has(hint) ? say(hint) : undefined }
    })
  const things = (of: ServiceKind, type?: string) =>
    showing.things.filter(one => one.kind === of && one.id !== id && (!type || one.type === type)).map(option)
  const none = say('noChoice')
  return {
    say,
    group: (name: string, ...fields: ReactNode[]) => (
      <Group key={name} name={name} say={say}>
        {fields}
      </Group>
    ),
    /** A part of a long form that is folded at first; its fields are known by their keys. */
    folded: (name: string, ...fields: ReactElement[]) => (
      <Folded
        key={name}
        lead={say.has(`leads.${name}`) ? say(`leads.${name}`) : undefined}
        names={fields.map(field => String(field.key))}
        title={say(`groups.${name}`)}
      >
        {fields}
      </Folded>
    ),
    profile: () => <Profile id={id} key="profile" kind={kind} showing={showing} />,
    name: () => <TextField {...frame('name')} key="name" maxLength={80} required />,
    text: (name: string, maxLength: number) => <TextField {...frame(name)} key={name} maxLength={maxLength} optional />,
    lines: (name: string) => <TextArea {...frame(name)} key={name} optional />,
    int: (name: string, min: number, max: number) => {
      const { hint, ...rest } = frame(name)
      const range = say('range', { min, max })
      return (
        <TextField {...rest} hint={hint ? `${hint} ${range}` : range} inputMode="numeric" key={name} size="short" />
      )
    },
    flag: (name: string) => <CheckField {...frame(name)} key={name} />,
    choice: (name: string, words: readonly string[]) => (
      <ChoiceField {...frame(name)} key={name} options={options(name, words)} />
    ),
    select: (name: string, words: readonly string[], empty?: string) => (
      <SelectField {...frame(name)} empty={empty} key={name} options={options(name, words)} />
    ),
    /** One of the company's codes, by its description. */
    code: (name: string, codes: readonly { code: string; description: string }[], empty: string) => (
      <SelectField
        {...frame(name)}
        empty={empty}
        key={name}
        options={codes.map(({ code, description }) => ({
          value: code,
          label: say('codeNamed', { code, description }),
        }))}
      />
    ),
    destination: (name: string) => <DestinationField {...frame(name)} key={name} />,
    destinations: (name: string, most: number) => <DestinationListField {...frame(name)} key={name} most={most} />,
    reference: (name: string, of: ServiceKind, type?: 'time' | 'holiday') => (
      <SelectField
        {...frame(name)}
        empty={say.has(`none.${name}`) ? say(`none.${name}`) : none}
        key={name}
        options={things(of, type)}
      />
    ),
    references: (name: string, of: ServiceKind, most: number) => (
      <OrderedChoices
        empty={none}
        key={name}
        legend={say(`fields.${name}`)}
        most={most}
        name={name}
        options={things(of)}
        place={position => say('inOrder', { position })}
      />
    ),
    people: (name: string, figures: ('weight' | 'skill')[] = []) => (
      <PeopleField {...frame(name)} figures={figures} key={name} people={showing.people.map(choosable)} />
    ),
    /** People who belong to one such group only: those of another are named with it, and cannot be ticked. */
    peopleOnce: (name: string) => (
      <PeopleField
        {...frame(name)}
        key={name}
        people={showing.people.map(one => withGroup(choosable(one), kind, showing, id))}
      />
    ),
  }
}

function Group({ name, say, children }: { name: string; say: Words; children: ReactNode }) {
  return (
    <fieldset className="group">
      <legend>{say(`groups.${name}`)}</legend>
      {say.has(`leads.${name}`) ? <p className="hint">{say(`leads.${name}`)}</p> : null}
      {children}
    </fieldset>
  )
}

function option({ id, name }: { id: string; name: string }): Option {
  return { value: id, label: name }
}

function choosable({ id, name, extension, active }: Showing['people'][number]): Choosable {
  return { id, name, detail: extension ?? undefined, inactive: !active }
}

function withGroup(person: Choosable, kind: string, { things, memberships }: Showing, id?: string): Choosable {
  const groups = memberships.filter(one => one.personId === person.id && one.ownerId !== id)
  const group = things.find(one => one.kind === kind && groups.some(({ ownerId }) => ownerId === one.id))
  return group ? { ...person, detail: [person.detail, group.name].filter(Boolean).join(' · '), taken: true } : person
}
