import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms/fields'

export const announcementUses = ['announcement', 'hold-music'] as const

/** The words of an announcement (field reference 8). Its file is read apart, by `postedSound`. */
export const announcementForm = z.strictObject({
  name: optionalText(80),
  use: choice(announcementUses),
  transcript: z.preprocess(
    value => (typeof value === 'string' ? value.trim().normalize('NFC').replace(/\r\n/g, '\n') : ''),
    z
      .string()
      .max(2000, 'tooLong')
      .transform(text => text || null),
  ),
})
export type AnnouncementValues = z.infer<typeof announcementForm>
