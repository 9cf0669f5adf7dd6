import type { Outcome } from '../../../db/calls/call.ts'
import { normaliseNumber } from '../number.ts'
import { fieldsOf } from './csv-line.ts'
import { momentOf } from './moment.ts'
import { BadLine, idIn, quote, type SwitchRecord, secondsOf, words } from './record.ts'

const outcomes: Record<string, Outcome> = {
  ANSWERED: 'answered',
  'NO ANSWER': 'no-answer',
  BUSY: 'busy',
  FAILED: 'failed',
  CONGESTION: 'failed',
}

/**
 * One line of Asterisk's Master.csv (cdr_csv.c): accountcode, src, dst, dcontext, clid, channel, dstchannel, lastapp, lastdata,
 * start, answer, end, duration, billsec, disposition, amaflags and, when configured, uniqueid, userfield, peeraccount, linkedid,
 * sequence. Without uniqueid (`loguniqueid=yes`) a call has no id and the line is refused. Throws BadLine.
 */
export function readAsterisk(line: string, zone: string): SwitchRecord {
  const fields = fieldsOf(line, ',')
  if (!fields) throw new BadLine('quotes do not match up')
  if (fields.length < 16 || fields.length > 21) throw new BadLine(`${fields.length} fields instead of 16 to 21`)
  const [
    account = '',
    src = '',
    dst = '',
    ,
    clid = '',
    ,
    ,
    ,
    ,
    start = '',
    answer = '',
    ,
    duration = '',
    billsec = '',
  ] = fields
  const disposition = fields[14] ?? ''
  const outcome = outcomes[disposition.toUpperCase()]
  if (!outcome) throw new BadLine(`disposition is unknown: ${quote(disposition)}`)
  const startedAt = momentOf(start, zone, 'start')
  if (startedAt === null) throw new BadLine('start is missing')
  const uniqueid = idIn(fields[16], 'uniqueid')
  const linkedid = fields[19]?.trim()
  const length = secondsOf(duration, 'duration')
  const seconds = outcome === 'answered' ? secondsOf(billsec, 'billsec') : 0
  if (seconds > length) throw new BadLine(`billsec ${seconds} is longer than duration ${length}`)
  momentOf(answer, zone, 'answer')
  return {
    ids: linkedid && linkedid !== uniqueid ? [uniqueid, idIn(linkedid, 'linkedid')] : [uniqueid],
    callId: linkedid || uniqueid,
    startedAt,
    answeredAt: outcome === 'answered' ? startedAt + (length - seconds) * 1_000 : null,
    endedAt: startedAt + length * 1_000,
    seconds,
    calling: normaliseNumber(src),
    callingName: nameIn(clid),
    called: normaliseNumber(dst),
    outcome,
    cause: words(disposition),
    accountCode: words(account),
  }
}

/** The name in « "Jean Côté" <5145550101> ». */
function nameIn(clid: string): string | null {
  const [, name] = /^\s*"?(.*?)"?\s*<[^<>]*>\s*$/.exec(clid) ?? []
  return words(name)
}
