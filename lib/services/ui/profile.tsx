import { useTranslations } from 'next-intl'
import { DestinationField } from '@/lib/destinations/field'
import { tags } from '@/lib/i18n/tags'
import { zones, zoneWords } from '@/lib/i18n/zones'
import { formatPhone } from '@/lib/numbers/format'
import type { RingPattern } from '@/lib/routing/snapshot'
import { CheckField, ChoiceField, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import type { Showing } from '../showing'
import { useWords } from '../words-of'

/** How a service is reached and what it shows (field reference 2). */
export function Profile({ kind, showing, id }: { kind: string; showing: Showing; id?: string }) {
  const say = useWords(kind)
  const { company, locale, departments, numbers, things } = showing
  const ringing = useTranslations('numbers')
  const pattern = (value: RingPattern) => ringing('rings', { pattern: ringing(`ringPatterns.${value}`) })
  const phone = (number: string) => ({ value: number, label: formatPhone(number, tags[locale]) })
  const free = numbers
    .filter(({ ownerId }) => ownerId === null || ownerId === id)
    .map(({ number, ringPattern }) => ({
      ...phone(number),
      hint: ringPattern === 'normal' ? undefined : pattern(ringPattern),
    }))
  const frame = (name: string) => ({
    name,
    label: say(`fields.${name}`),
    hint: say.has(`hints.${name}`) ? say(`hints.${name}`) : undefined,
  })
  const same = (value: string) => say('companyDefault', { value })
  return (
    <>
      <fieldset className="group">
        <legend>{say('profile')}</legend>
        <TextField {...frame('name')} maxLength={30} required />
        <CheckField {...frame('active')} />
        <TextField {...frame('extension')} inputMode="numeric" maxLength={20} size="short" />
        {free.length ? (
          <div className="many">
            <ChoiceField {...frame('numbers')} options={free} several />
          </div>
        ) : (
          <p className="hint">{say('hints.noNumbers')}</p>
        )}
        <details>
          <summary>{say('moreProfile')}</summary>
          <div className="stack">
            <SelectField
              {...frame('inactiveSound')}
              empty={say('systemSound')}
              options={things
                .filter(({ kind }) => kind === 'announcements')
                .map(one => ({ value: one.id, label: one.name }))}
            />
            <SelectField
              {...frame('departmentId')}
              empty={say('noDepartment')}
              options={departments.map(one => ({ value: one.id, label: one.name }))}
            />
            <TextField {...frame('callerFirstName')} maxLength={30} optional />
            <TextField {...frame('callerLastName')} maxLength={30} optional />
            <SelectField
              {...frame('callerNumber')}
              empty={
                company.mainNumber ? same(formatPhone(company.mainNumber, tags[locale])) : say('companyDefaultShort')
              }
              options={numbers.map(({ number }) => phone(number))}
            />
            <SelectField
              {...frame('locale')}
              empty={same(say(`locales.${company.locale}`))}
              options={(['fr', 'en'] as const).map(value => ({ value, label: say(`locales.${value}`) }))}
            />
            <SelectField
              {...frame('zone')}
              empty={same(zoneWords(company.zone, locale))}
              options={zones.map(value => ({ value, label: zoneWords(value, locale) }))}
            />
          </div>
        </details>
      </fieldset>
      <fieldset className="group">
        <legend>{say('ownForwards')}</legend>
        <CheckField {...frame('forwardAlways')} />
        <DestinationField {...frame('forwardAlwaysTo')} />
      </fieldset>
    </>
  )
}
