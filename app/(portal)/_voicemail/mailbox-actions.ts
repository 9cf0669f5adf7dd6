'use server'

import { notFound, redirect } from 'next/navigation'
import { type Person, personOf } from '@/lib/auth/person-of'
import { buttonAction } from '@/lib/auth/posted/action'
import { type Viewer, viewer } from '@/lib/auth/viewer'
import { setNotice } from '@/lib/ui/notices'
import { listMessages, type Message, markMessages, removeMessages } from '@/lib/voicemail/messages'
import { findVoicemail } from '@/lib/voicemail/store'
import { homeOf } from '../_person/whose'

/** Oneself, or an administrator: marks the ticked messages as heard or new, or goes on to delete them. */
export const actOnMessages = buttonAction(async function actOnMessages(
  personId: string,
  form: FormData,
): Promise<void> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const ids = (await chosen(someone, person, form.getAll('id'))).map(({ id }) => id)
  const mailbox = `${homeOf(someone, personId)}/voicemail/messages`
  const wanted = form.get('do')
  if (ids.length === 0) await setNotice('messagesNone')
  else if (wanted === 'remove') redirect(`${mailbox}/delete?${new URLSearchParams(ids.map(id => ['id', id]))}`)
  else {
    await markMessages(someone.company, personId, ids, wanted === 'heard' ? Date.now() : null)
    await setNotice(wanted === 'heard' ? 'messagesHeard' : 'messagesNew', { count: ids.length })
  }
  redirect(mailbox)
})

/** Oneself, or an administrator: deletes messages. */
export const removePersonMessages = buttonAction(async function removePersonMessages(
  personId: string,
  ids: string[],
): Promise<void> {
  const someone = await viewer()
  const person = await personOf(someone, personId)
  const messages = await chosen(someone, person, ids)
  if (messages.length === 0) notFound()
  await removeMessages(someone.by, someone.company, person, messages)
  await setNotice('messagesRemoved', { count: messages.length })
  redirect(`${homeOf(someone, personId)}/voicemail/messages`)
})

async function chosen({ company }: Viewer, { id }: Person, ids: unknown[]): Promise<Message[]> {
  const wanted = new Set(ids)
  const { keptDays } = await findVoicemail(company, id)
  return (await listMessages(company, id, { keptDays, now: Date.now() })).filter(message => wanted.has(message.id))
}
