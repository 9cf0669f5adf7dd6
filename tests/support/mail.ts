import { inject } from 'vitest'
import type { Message } from '@/scripts/demo/mailbox'

export type { Message }

/** The newest message to an address that the test mail box has, or gets within 20 seconds; `after` is the id of one already read. */
export async function mailTo(address: string, after = 0): Promise<Message> {
  const query = new URLSearchParams({ to: address, after: String(after) })
  const response = await fetch(`${inject('served').mailbox}/messages?${query}`)
  const message = ((await response.json()) as Message[]).at(-1)
  if (!message) throw new Error(`No message came to ${address}`)
  return message
}

/** The first link of a message whose address contains `part`. */
export function linkIn(message: Message, part: string): string {
  const link = (message.text.match(/https?:\/\/\S+/g) ?? []).find(one => one.includes(part))
  if (!link) throw new Error(`No link with ${part} in: ${message.text}`)
  return link
}
