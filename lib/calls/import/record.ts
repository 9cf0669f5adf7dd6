import type { Outcome } from '../../../db/calls/call.ts'

/** One line of a switch's file in the words of ours: a call, or one leg of it. Numbers normalised, moments UTC milliseconds. */
export type SwitchRecord = {
  /** Ids by which lines belong to the same call; the first is the line's own. */
  ids: string[]
  /** The id of the call, as far as this line knows. */
  callId: string
  startedAt: number
  answeredAt: number | null
  endedAt: number
  /** Of conversation. */
  seconds: number
  calling: string
  callingName: string | null
  called: string
  outcome: Outcome
  cause: string | null
  accountCode: string | null
}

/** Why a line was not taken; the words go into the rejects file and are the operator's (English). */
export class BadLine extends Error {}

export const longestCall = 7 * 86_400

export function secondsOf(text: string, name: string): number {
  if (!/^\d{1,7}$/.test(text.trim())) throw new BadLine(`${name} is not a whole number of seconds: ${quote(text)}`)
  const seconds = Number(text)
  if (seconds > longestCall) throw new BadLine(`${name} is longer than seven days: ${seconds}`)
  return seconds
}

/** What a message may repeat of a line: short, without control characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text)
}

/** Free text of a line: no control characters, at most 80 characters; null when nothing is left. */
export function words(text: string | undefined): string | null {
  const clean = (text ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC')
    .trim()
    .slice(0, 80)
    .trim()
  return clean === '' ? null : clean
}

/** The switch's id of a call: printable, without blanks, at most 120 characters. */
export function idIn(text: string | undefined, name: string): string {
  const id = (text ?? '').trim()
  if (!/^[\x21-\x7e]{1,120}$/.test(id)) throw new BadLine(`${name} is missing or not an id: ${quote(id)}`)
  return id
}
