import type { callCenters } from '@/db/schema'
import type { Manners } from '@/lib/routing/call-center-settings'

type Row = typeof callCenters.$inferSelect

/** What a switch is told of the offers and waits of a call centre; `sounds` gives the announcements of a field. */
export function mannersOf(row: Row, sounds: (field: string) => string[]): Manners {
  return {
    ...(row.ringPattern !== 'normal' && { pattern: row.ringPattern }),
    ...(row.autoAnswer && { answerAfter: row.autoAnswerSeconds }),
    ...(row.whisper && { whisper: sounds('whisperSounds') }),
    ringback: row.playRinging,
    returns: row.bounceUnavailable,
    held: {
      ...(row.bounceAlert && { alert: row.bounceAlertSeconds }),
      ...(row.bounceHeld && { bounce: row.bounceHeldSeconds }),
    },
    afterCall: { state: row.stateAfterCall, ...(row.wrapUp && { seconds: row.wrapUpSeconds }) },
    resets: row.resetStatistics,
    ...(row.comfort && { comfort: { every: row.comfortSeconds, announcements: sounds('comfortSounds') } }),
    ...(row.bypass && {
      bypass: { below: row.bypassSeconds, after: row.bypassRinging, announcements: sounds('bypassSounds') },
    }),
    ...(row.wait !== 'off' && {
      estimate: {
        by: row.wait,
        mostPositions: row.waitMostPositions,
        mostMinutes: row.waitMostMinutes,
        handlingMinutes: row.waitHandlingMinutes,
        highVolume: row.waitHighVolume,
        repeat: row.waitRepeat,
      },
    }),
  }
}
