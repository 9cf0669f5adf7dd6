import { ringPatterns } from '@/lib/numbers/ring-patterns'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { aDay } from './parts/watched'
import {
  closedActions,
  keys,
  nightAnnouncements,
  overflowActions,
  policies,
  reportIntervals,
  routings,
  statesAfterCall,
  strandedActions,
  thresholds,
  types,
  waits,
} from './words'

/** The fields of a call centre, in the order a call meets what they decide. */
export function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const {
    say,
    profile,
    group,
    folded,
    choice,
    select,
    people,
    flag,
    int,
    destination,
    reference,
    references,
    text,
    code,
  } = useServiceFields('call-centers', showing, id)
  const sounds = (name: string) => references(name, 'announcements', 4)
  return (
    <>
      {profile()}
      {group(
        'agents',
        choice('type', types),
        choice('routing', routings),
        choice('policy', policies),
        people('agents', ['weight', 'skill']),
        people('supervisors'),
      )}
      {group(
        'work',
        flag('allowLeave'),
        flag('callWaiting'),
        flag('callsInWrapUp'),
        flag('wrapUp'),
        int('wrapUpSeconds', 1, 3600),
        select('stateAfterCall', statesAfterCall),
        flag('dispositions'),
        flag('dispositionNeeded'),
        flag('autoAnswer'),
        int('autoAnswerSeconds', 1, 10),
        select('ringPattern', ringPatterns),
      )}
      {folded(
        'holiday',
        choice('holidayAction', closedActions),
        reference('holidaySchedule', 'schedules', 'holiday'),
        destination('holidayTo'),
        sounds('holidaySounds'),
      )}
      {folded(
        'night',
        choice('nightAction', closedActions),
        reference('nightSchedule', 'schedules', 'time'),
        destination('nightTo'),
        flag('nightForce'),
        flag('nightByCode'),
        sounds('nightSounds'),
        choice('nightManual', nightAnnouncements),
        sounds('nightManualSounds'),
      )}
      {folded('forced', flag('forced'), destination('forcedTo'), flag('forcedByCode'), sounds('forcedSounds'))}
      {folded(
        'stranded',
        choice('strandedAction', strandedActions),
        destination('strandedTo'),
        sounds('strandedSounds'),
      )}
      {folded(
        'queue',
        int('queueLength', 0, 525),
        select('escapeDigit', keys, say('noChoice')),
        flag('playRinging'),
        flag('resetStatistics'),
      )}
      {folded(
        'promotion',
        int('promote3Seconds', 1, 1800),
        int('promote2Seconds', 1, 1800),
        int('promote1Seconds', 1, 1800),
      )}
      {folded(
        'overflow',
        choice('overflowAction', overflowActions),
        destination('overflowTo'),
        flag('overflowByTime'),
        int('overflowSeconds', 0, 7200),
        sounds('overflowSounds'),
      )}
      {folded('ownBusy', flag('forwardBusy'), destination('forwardBusyTo'))}
      {folded('entrance', flag('entrance'), flag('entranceMandatory'), sounds('entranceSounds'))}
      {folded(
        'wait',
        choice('wait', waits),
        int('waitMostPositions', 1, 100),
        int('waitMostMinutes', 1, 100),
        int('waitHandlingMinutes', 1, 100),
        flag('waitHighVolume'),
        flag('waitRepeat'),
      )}
      {folded(
        'comfort',
        flag('comfort'),
        int('comfortSeconds', 10, 600),
        sounds('comfortSounds'),
        flag('bypass'),
        int('bypassSeconds', 1, 120),
        int('bypassRinging', 0, 120),
        sounds('bypassSounds'),
      )}
      {folded('music', sounds('musicSounds'), sounds('musicInternalSounds'))}
      {folded('whisper', flag('whisper'), sounds('whisperSounds'))}
      {folded(
        'bounce',
        flag('bounce'),
        int('bounceRings', 1, 20),
        destination('bounceTo'),
        flag('bounceUnavailable'),
        flag('bounceMakesUnavailable'),
        flag('bounceAlert'),
        int('bounceAlertSeconds', 30, 600),
        flag('bounceHeld'),
        int('bounceHeldSeconds', 30, 600),
      )}
      {folded(
        'unavailable',
        choice('unavailableAction', strandedActions),
        destination('unavailableTo'),
        sounds('unavailableSounds'),
        int('unavailableAgents', 1, 1000),
        code('unavailableCode', showing.unavailableCodes, say('anyCode')),
      )}
      {folded(
        'thresholds',
        ...Object.values(thresholds).flatMap(pair =>
          pair.map(name => int(name, 1, name.startsWith('thresholdCalls') ? 525 : aDay)),
        ),
        text('thresholdEmail', 2000),
      )}
      {folded('notice', int('noticeCalls', 1, 525), int('noticeSeconds', 1, 7200))}
      {folded('report', flag('report'), select('reportMinutes', reportIntervals), text('reportEmail', 161))}
    </>
  )
}
