import 'server-only'
import { voiceMessages } from '@/db/schema'
import { keep } from '@/db/store'
import { BadAudio } from '@/lib/audio/bad-audio'
import { type Canonical, convert } from '@/lib/audio/convert'
import { addSound, sweep, withSound } from '@/lib/audio/store'
import type { Company } from '@/lib/auth/company'
import { post } from '@/lib/mail/store'
import { deliveryOf } from './delivery'
import { voiceLetter } from './letter'
import { fits } from './mailbox'
import { countNew, forgetAged, messagesOf } from './messages'
import type { MailboxOwner } from './owner'
import { findVoicemail } from './store'

/** A message as the switch hands it over: a sound file, who called (E.164 or an extension; null when withheld), when. */
export type Incoming = {
  bytes: Uint8Array
  callerNumber: string | null
  callerName: string | null
  at: number
}
export type Delivered = { kept: boolean; mails: string[]; newMessages: number; lamp: boolean; durationMs: number }

const mostBytes = 20_000_000

/**
 * Delivers a message as the settings of its owner say: into the mailbox or by e-mail only, with the copies and notices they
 * ask for, in the owner's language. Throws `BadAudio` for a bad file, and `audioMailboxFull` when the mailbox is.
 */
export async function deliver(company: Company, owner: MailboxOwner, incoming: Incoming): Promise<Delivered> {
  const settings = await findVoicemail(company, owner.id)
  const sound = await convert(incoming.bytes, 'message', mostBytes)
  const { keptDays, mailboxMinutes } = settings
  const kept = { keptDays, now: incoming.at }
  const plan = deliveryOf(settings)
  await forgetAged(company, owner.id, kept)
  await withSound(company, 'message', sound, row =>
    keep(async write => {
      if (plan.kept) {
        const present = await messagesOf(write, company.id, owner.id, kept)
        if (!fits(mailboxMinutes, present, sound.durationMs))
          throw new BadAudio('audioMailboxFull', { minutes: mailboxMinutes })
      }
      await addSound(write, row)
      const { callerNumber, callerName, at } = incoming
      const message = { companyId: company.id, id: row.id, personId: owner.id, soundId: row.id }
      if (plan.kept) await write.insert(voiceMessages).values({ ...message, callerNumber, callerName, receivedAt: at })
      for (const mail of plan.mails)
        await post(write, voiceLetter(company, owner, mail, { ...about(incoming, sound), fileId: row.id }))
    }),
  )
  await sweep(company, Date.now())
  const newMessages = plan.kept ? await countNew(company, owner.id, kept) : 0
  const mails = plan.mails.map(({ kind, to }) => `${kind} ${to}`)
  return { kept: plan.kept, mails, newMessages, lamp: plan.lamp && newMessages > 0, durationMs: sound.durationMs }
}

function about({ callerNumber, callerName, at }: Incoming, { durationMs }: Canonical) {
  return { callerNumber, callerName, at, durationMs }
}
