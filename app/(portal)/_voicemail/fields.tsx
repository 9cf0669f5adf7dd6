import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DestinationField } from '@/lib/destinations/field'
import { RingsField } from '@/lib/features/rings-field'
import { CheckField, ChoiceField, SelectField } from '@/lib/ui/choice-field'
import './voicemail.css'
import { TextArea, TextField } from '@/lib/ui/text-field'
import type { Greeting, GreetingSlot } from '@/lib/voicemail/greetings'
import { hasSlot, type Taking, takingsOf } from '@/lib/voicemail/of-service'
import { keptDaysChoices, mailboxSizes } from '@/lib/voicemail/settings'

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

type OfKind = { kind: string }

export function CallFields({ kind }: OfKind) {
  const say = useTranslations('voicemail')
  const service = kind !== 'person'
  const takes = takingsOf(kind)
  const sent = (name: Taking) => (
    <CheckField hint={service ? say(`serviceHints.${name}`) : undefined} key={name} label={say(name)} name={name} />
  )
  return (
    <Group title={say('calls')}>
      <CheckField hint={service ? say('serviceHints.active') : undefined} label={say('active')} name="active" />
      {service ? takes.map(sent) : <CheckField hint={say('sendAllHint')} label={say('sendAll')} name="sendAll" />}
      {service ? null : takes.filter(name => name !== 'sendAll').map(sent)}
      {takes.includes('sendNoAnswer') ? (
        <RingsField
          atLeast={service ? 2 : 0}
          hint={say(service ? 'serviceHints.rings' : 'ringsHint')}
          label={say('rings')}
          name="rings"
        />
      ) : null}
    </Group>
  )
}

export function MessageFields({ kind }: OfKind) {
  const say = useTranslations('voicemail')
  const handlings = (['unified', 'email'] as const).map(value => ({
    value,
    label: say(`handlings.${value}`),
    hint: say(kind === 'person' ? `handlingHints.${value}` : `serviceHandlingHints.${value}`),
  }))
  return (
    <Group title={say('messages')}>
      <ChoiceField label={say('handling')} name="handling" options={handlings} />
      <div className="depends">
        <TextArea hint={say('emailsHint')} label={say('deliveryEmail')} name="deliveryEmail" rows={2} />
      </div>
      {kind === 'person' ? <CheckField hint={say('lampHint')} label={say('lamp')} name="lamp" /> : null}
      <CheckField hint={say('copyHint')} label={say('copy')} name="copy" />
      <div className="depends">
        <TextArea hint={say('emailsHint')} label={say('copyEmail')} name="copyEmail" rows={2} />
      </div>
      <CheckField label={say(kind === 'person' ? 'notify' : 'notifyOthers')} name="notify" />
      <div className="depends">
        <TextArea hint={say('emailsHint')} label={say('notifyEmail')} name="notifyEmail" rows={2} />
      </div>
      {kind === 'person' ? <TextMessageFields /> : null}
    </Group>
  )
}

function TextMessageFields() {
  const say = useTranslations('voicemail')
  return (
    <>
      <CheckField label={say('notifyText')} name="notifyText" />
      <div className="depends">
        <TextField autoComplete="tel" label={say('notifyNumber')} name="notifyNumber" size="medium" type="tel" />
      </div>
    </>
  )
}

/** Which greeting a caller hears; a personal one must have been recorded. */
export function GreetingFields({ kind, greetings }: OfKind & { greetings: Map<GreetingSlot, Greeting> }) {
  const say = useTranslations('voicemail')
  const option = (value: 'default' | 'busy' | 'no-answer' | 'alternate-1' | 'alternate-2' | 'alternate-3') => {
    const greeting = value === 'default' ? undefined : greetings.get(value)
    const label = say(`greetingChoices.${value}`)
    const named = greeting?.name ? say('alternateNamed', { slot: label, name: greeting.name }) : label
    return { value, label: named, disabled: value !== 'default' && !greeting }
  }
  return (
    <Group title={say('greetings')}>
      <p>
        <a href="#recordings">{say('recordFirst')}</a>
      </p>
      {hasSlot(kind, 'busy') ? (
        <SelectField
          label={say('busyGreeting')}
          name="busyGreeting"
          options={(['default', 'busy'] as const).map(option)}
        />
      ) : null}
      <SelectField
        label={say('noAnswerGreeting')}
        name="noAnswerGreeting"
        options={(['default', 'no-answer', 'alternate-1', 'alternate-2', 'alternate-3'] as const).map(option)}
      />
      <CheckField hint={say('transferOnZeroHint')} label={say('transferOnZero')} name="transferOnZero" />
      <div className="depends">
        <DestinationField label={say('zero')} name="zero" />
      </div>
    </Group>
  )
}

export function AwayFields() {
  const say = useTranslations('voicemail')
  const then = (['disconnect', 'forward'] as const).map(value => ({ value, label: say(`afterGreetings.${value}`) }))
  return (
    <Group title={say('extendedAway')}>
      <CheckField hint={say('extendedAwayHint')} label={say('extendedAway')} name="extendedAway" />
      <CheckField label={say('awayWithoutMessage')} name="awayWithoutMessage" />
      <CheckField hint={say('greetingOnlyHint')} label={say('greetingOnly')} name="greetingOnly" />
      <div className="depends">
        <ChoiceField label={say('afterGreeting')} name="afterGreeting" options={then} />
        <div className="depends">
          <DestinationField label={say('forwardTo')} name="forwardTo" />
        </div>
      </div>
    </Group>
  )
}

export function PortalFields() {
  const say = useTranslations('voicemail')
  return (
    <Group title={say('portal')}>
      <CheckField hint={say('autoLoginHint')} label={say('autoLogin')} name="autoLogin" />
      <CheckField hint={say('personalNameHint')} label={say('personalName')} name="personalName" />
    </Group>
  )
}

/** How much is kept, and how long: the administrator's to decide. */
export function KeepingFields() {
  const say = useTranslations('voicemail')
  return (
    <Group title={say('keeping')}>
      <SelectField
        label={say('mailboxMinutes')}
        name="mailboxMinutes"
        options={mailboxSizes.map(minutes => ({ value: String(minutes), label: say('minutes', { minutes }) }))}
      />
      <SelectField
        label={say('keptDays')}
        name="keptDays"
        options={keptDaysChoices.map(days => ({ value: String(days), label: say('days', { days }) }))}
      />
    </Group>
  )
}
