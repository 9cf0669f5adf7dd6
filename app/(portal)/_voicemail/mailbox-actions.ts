'use server'

import { notFound, redirect } from 'next/navigation'
import { listenedBy, type Owner } from '@/lib/auth/owner-of'
import { buttonAction } from '@/lib/auth/posted/action'
import { type Viewer, viewer } from '@/lib/auth/viewer'
import { setNotice } from '@/lib/ui/notices'
import { listMessages, type Message, markMessages, removeMessages } from '@/lib/voicemail/messages'
import { findVoicemail } from '@/lib/voicemail/store'
import { messagesHref } from '../_line/held'

/** Oneself, a member of the service, or an administrator: marks the ticked messages as heard or new, or goes on to delete them. */
export const actOnMessages = buttonAction(async function actOnMessages(ownerId: string, form: FormData): Promise<void> {
  const someone = await viewer()
  const owner = await listenedBy(someone, ownerId)
  const ids = (await chosen(someone, owner, form.getAll('id'))).map(({ id }) => id)
  const mailbox = messagesHref({ viewer: someone, owner })
  const wanted = form.get('do')
  if (ids.length === 0) await setNotice('messagesNone')
  else if (wanted === 'remove') redirect(`${mailbox}/delete?${new URLSearchParams(ids.map(id => ['id', id]))}`)
  else {
    await markMessages(someone.company, ownerId, ids, wanted === 'heard' ? Date.now() : null)
    await setNotice(wanted === 'heard' ? 'messagesHeard' : 'messagesNew', { count: ids.length })
  }
  redirect(mailbox)
})

/** Oneself, a member of the service, or an administrator: deletes messages. */
export const removeChosenMessages = buttonAction(async function removeChosenMessages(
  ownerId: string,
  ids: string[],
): Promise<void> {
  const someone = await viewer()
  const owner = await listenedBy(someone, ownerId)
  const messages = await chosen(someone, owner, ids)
  if (messages.length === 0) notFound()
  await removeMessages(someone.by, someone.company, owner, messages)
  await setNotice('messagesRemoved', { count: messages.length })
  redirect(messagesHref({ viewer: someone, owner }))
})

async function chosen({ company }: Viewer, { id }: Owner, ids: unknown[]): Promise<Message[]> {
  const wanted = new Set(ids)
  const { keptDays } = await findVoicemail(company, id)
  return (await listMessages(company, id, { keptDays, now: Date.now() })).filter(message => wanted.has(message.id))
}
