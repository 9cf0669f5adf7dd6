import { getTranslations } from 'next-intl/server'
import type { outbox } from '@/db/schema'
import { formats } from '@/lib/i18n/format'

/** What became of a letter: handed over, refused and why, or still on its way. */
export async function sendResult(mail: typeof outbox.$inferSelect): Promise<string> {
  const [say, format] = await Promise.all([getTranslations('users.state'), formats()])
  if (mail.sentAt) return say('sent', { at: format.moment(mail.sentAt) })
  if (mail.failedAt) return say('refused', { reason: mail.result ?? '' })
  return mail.tries ? say('trying', { tries: mail.tries, reason: mail.result ?? '' }) : say('waiting')
}
