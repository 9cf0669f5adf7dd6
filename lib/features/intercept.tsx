import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { DestinationField } from '@/lib/destinations/field'
import { optionalDestination } from '@/lib/destinations/fields'
import { flag, optionalId } from '@/lib/forms/fields'
import { optionalPhone } from '@/lib/numbers/field'
import { CheckField, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import { entryIn, type FieldsProps, feature, ticked } from './feature'
import { SwitchField } from './switch'

const name = 'intercept'
const slot = 'intercept.zero'
const soundSlot = 'intercept.announcement'

/** The line is out of service: callers hear so, and where else to turn (field reference 4.2, step 1). */
export const intercept = feature({
  name,
  schema: z.strictObject({
    active: flag(),
    announcement: optionalId(),
    newNumber: optionalPhone(),
    to: optionalDestination(),
    toVoicemail: flag(),
  }),
  stored: ({ active, announcement, newNumber, toVoicemail, to }) => ({
    row: { active, newNumber, toVoicemail },
    chosen: [{ field: 'announcement', slot: soundSlot, kind: 'announcements', id: announcement }],
    destinations: [{ field: 'to', slot, typed: to, needed: false }],
  }),
  sentence: ({ rows }) => {
    const { active, newNumber, toVoicemail } = rows[name]
    if (!active) return { key: 'off', tone: 'off' }
    if (toVoicemail) return { key: 'voicemail', tone: 'attention' }
    if (!newNumber) return { key: 'on', tone: 'attention' }
    return { key: 'newNumber', to: { kind: 'number', number: newNumber }, tone: 'attention' }
  },
  initial: ({ rows, links }, text) => ({
    active: ticked(rows[name].active),
    announcement: entryIn(links, soundSlot),
    newNumber: text(rows[name].newNumber ? { kind: 'number', number: rows[name].newNumber } : undefined),
    to: text(links.get(slot)),
    toVoicemail: ticked(rows[name].toVoicemail),
  }),
  Fields,
})

function Fields({ announcements }: FieldsProps) {
  const say = useTranslations('features.intercept')
  return (
    <>
      <SwitchField name={name} />
      <SelectField
        empty={say('announcementSystem')}
        hint={say('announcementHint')}
        label={say('announcement')}
        name="announcement"
        options={announcements.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField hint={say('newNumberHint')} inputMode="tel" label={say('newNumber')} name="newNumber" optional />
      <DestinationField label={say('to')} name="to" optional />
      <CheckField hint={say('toVoicemailHint')} label={say('toVoicemail')} name="toVoicemail" />
    </>
  )
}
