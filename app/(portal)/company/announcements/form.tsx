import { useTranslations } from 'next-intl'
import { SoundField } from '@/lib/audio/ui/sound-field'
import type { FormAction } from '@/lib/forms/state'
import { announcementUses } from '@/lib/services/announcements/form'
import type { Announcement } from '@/lib/services/announcements/queries'
import { ChoiceField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { TextArea, TextField } from '@/lib/ui/text-field'

type Props = { action: FormAction; announcement?: Announcement }

/** The fields of an announcement; a new one needs a sound, an existing one may be given another. */
export function AnnouncementForm({ action, announcement }: Props) {
  const say = useTranslations('announcements')
  const initial = {
    name: announcement?.name,
    use: announcement?.use ?? 'announcement',
    transcript: announcement?.transcript,
  }
  return (
    <Form action={action} cancel="/company/announcements" initial={initial} version={announcement?.version}>
      <SoundField
        label={say(announcement ? 'replacement' : 'file')}
        name="file"
        optional={Boolean(announcement)}
        required={!announcement}
        use={announcement?.use ?? 'announcement'}
      />
      <TextField
        hint={announcement ? undefined : say('nameHint')}
        label={say('name')}
        maxLength={80}
        name="name"
        optional={!announcement}
        required={Boolean(announcement)}
      />
      <ChoiceField
        label={say('use')}
        name="use"
        options={announcementUses.map(value => ({ value, label: say(`uses.${value}`) }))}
      />
      <TextArea hint={say('transcriptHint')} label={say('transcript')} name="transcript" optional />
    </Form>
  )
}
