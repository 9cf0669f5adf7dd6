import type { Outcome } from '../../../db/calls/call.ts'
import { normaliseNumber } from '../number.ts'
import { quotedFieldsOf } from './csv-line.ts'
import { momentOf } from './moment.ts'
import { BadLine, idIn, quote, type SwitchRecord, secondsOf, words } from './record.ts'

const outcomes: Record<string, Outcome> = {
  USER_BUSY: 'busy',
  NO_ANSWER: 'no-answer',
  NO_USER_RESPONSE: 'no-answer',
  ALLOTTED_TIMEOUT: 'no-answer',
  ORIGINATOR_CANCEL: 'cancelled',
  NORMAL_CLEARING: 'no-answer',
  LOSE_RACE: 'no-answer',
}

/**
 * One line of FreeSWITCH's mod_cdr_csv in its own `example` template: caller_id_name, caller_id_number, destination_number, context,
 * start_stamp, answer_stamp, end_stamp, duration, billsec, hangup_cause, uuid, bleg_uuid, accountcode, and codecs when configured.
 * A call whose answer_stamp is empty was not answered, whatever its cause. Throws BadLine.
 */
export function readFreeswitch(line: string, zone: string): SwitchRecord {
  const fields = quotedFieldsOf(line)
  if (!fields) throw new BadLine('fields are not all quoted')
  if (fields.length < 13 || fields.length > 18) throw new BadLine(`${fields.length} fields instead of 13 to 18`)
  const [
    name,
    calling = '',
    called = '',
    ,
    start = '',
    answer = '',
    ,
    duration = '',
    billsec = '',
    cause = '',
    uuid,
    bleg,
  ] = fields
  if (!/^[A-Z][A-Z_0-9]{1,60}$/.test(cause)) throw new BadLine(`hangup_cause is unknown: ${quote(cause)}`)
  const startedAt = momentOf(start, zone, 'start_stamp')
  if (startedAt === null) throw new BadLine('start_stamp is missing')
  const length = secondsOf(duration, 'duration')
  const answered = momentOf(answer, zone, 'answer_stamp') !== null
  const seconds = answered ? secondsOf(billsec, 'billsec') : 0
  if (seconds > length) throw new BadLine(`billsec ${seconds} is longer than duration ${length}`)
  const callId = idIn(uuid, 'uuid')
  return {
    ids: bleg?.trim() ? [callId, idIn(bleg, 'bleg_uuid')] : [callId],
    callId,
    startedAt,
    answeredAt: answered ? startedAt + (length - seconds) * 1_000 : null,
    endedAt: startedAt + length * 1_000,
    seconds,
    calling: normaliseNumber(calling),
    callingName: words(name) === words(calling) ? null : words(name),
    called: normaliseNumber(called),
    outcome: answered ? 'answered' : (outcomes[cause] ?? 'failed'),
    cause,
    accountCode: words(fields[12]),
  }
}
