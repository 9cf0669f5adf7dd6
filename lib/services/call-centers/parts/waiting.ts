import { choice, flag, int } from '@/lib/forms/fields'
import type { ValuesOf } from '../../words'
import { waits } from '../words'
import { played } from './played'

/** What a caller hears while waiting (field reference 11). */
export const fields = {
  entrance: flag(),
  entranceMandatory: flag(),
  entranceSounds: played(),
  wait: choice(waits),
  waitMostPositions: int(1, 100),
  waitMostMinutes: int(1, 100),
  waitHandlingMinutes: int(1, 100),
  waitHighVolume: flag(),
  waitRepeat: flag(),
  comfort: flag(),
  comfortSeconds: int(10, 600),
  comfortSounds: played(),
  bypass: flag(),
  bypassSeconds: int(1, 120),
  bypassRinging: int(0, 120),
  bypassSounds: played(),
  musicSounds: played(),
  musicInternalSounds: played(),
  whisper: flag(),
  whisperSounds: played(),
}

export const blank: ValuesOf<typeof fields> = {
  entrance: true,
  entranceMandatory: false,
  entranceSounds: [],
  wait: 'off',
  waitMostPositions: 10,
  waitMostMinutes: 20,
  waitHandlingMinutes: 5,
  waitHighVolume: false,
  waitRepeat: false,
  comfort: true,
  comfortSeconds: 30,
  comfortSounds: [],
  bypass: false,
  bypassSeconds: 30,
  bypassRinging: 10,
  bypassSounds: [],
  musicSounds: [],
  musicInternalSounds: [],
  whisper: false,
  whisperSounds: [],
}
