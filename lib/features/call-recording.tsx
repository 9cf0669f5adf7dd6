import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { choice, flag, optionalInt } from '@/lib/forms/fields'
import { CheckField, ChoiceField, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import { feature, ticked } from './feature'

const name = 'call-recording'
const modes = ['never', 'always', 'always-with-pause', 'on-demand', 'on-demand-started'] as const
const notices = ['announcement', 'beep', 'none'] as const

/** Which calls are recorded, and how the other party is told. */
export const callRecording = feature({
  name,
  schema: z.strictObject({
    recording: choice(modes),
    notice: choice(notices),
    repeatSeconds: optionalInt(10, 1800),
    recordsVoicemail: flag(),
  }),
  stored: values => ({ row: { ...values, active: values.recording !== 'never' } }),
  sentence: ({ rows }) => {
    const { recording, active } = rows[name]
    return { key: recording ?? 'never', tone: active ? 'attention' : 'off' }
  },
  initial: ({ rows }) => {
    const { recording, notice, repeatSeconds, recordsVoicemail } = rows[name]
    return {
      recording,
      notice,
      repeatSeconds: repeatSeconds === null ? '' : String(repeatSeconds),
      recordsVoicemail: ticked(recordsVoicemail),
    }
  },
  Fields,
})

function Fields() {
  const say = useTranslations('features.call-recording')
  return (
    <>
      <ChoiceField
        hint={say('hint')}
        label={say('which')}
        name="recording"
        options={modes.map(mode => ({ value: mode, label: say(`modes.${mode}`) }))}
      />
      <SelectField
        hint={say('noticeHint')}
        label={say('notice')}
        name="notice"
        options={notices.map(notice => ({ value: notice, label: say(`notices.${notice}`) }))}
      />
      <TextField
        hint={say('repeatHint')}
        inputMode="numeric"
        label={say('repeat')}
        name="repeatSeconds"
        optional
        size="short"
      />
      <CheckField label={say('voicemail')} name="recordsVoicemail" />
    </>
  )
}
