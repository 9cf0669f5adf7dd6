import type { Problem } from '@/lib/forms/problems'

/** A voicemail PIN has so many digits (security.md section 5). */
export const pinLength = { shortest: 6, longest: 8 }

/**
 * What is wrong with a voicemail PIN (field reference 6.4): not 6 to 8 digits, a run or a repetition, a year, or the digits
 * of the person's own extension or number, forwards or backwards.
 */
export function pinProblem(pin: string, own: readonly string[]): Problem | undefined {
  const { shortest, longest } = pinLength
  if (!/^\d+$/.test(pin) || pin.length < shortest || pin.length > longest)
    return { key: 'pinLength', params: { shortest, longest } }
  if (/(\d)\1\1/.test(pin)) return { key: 'pinRepeated' }
  if (/^(\d{1,4})\1+$/.test(pin)) return { key: 'pinRepeated' }
  if (hasRun(pin)) return { key: 'pinRun' }
  if (/(19[3-9]\d|20[0-3]\d)/.test(pin)) return { key: 'pinYear' }
  const reversed = [...pin].reverse().join('')
  const near = own.map(text => text.replace(/\D/g, '')).filter(digits => digits.length > 2)
  return near.some(digits => pin.includes(digits) || reversed.includes(digits) || digits.includes(pin))
    ? { key: 'pinOwn' }
    : undefined
}

/** Four digits or more that follow one another, up or down. */
function hasRun(pin: string): boolean {
  for (const step of [1, -1]) {
    let length = 1
    for (let at = 1; at < pin.length; at++) {
      length = Number(pin[at]) - Number(pin[at - 1]) === step ? length + 1 : 1
      if (length === 4) return true
    }
  }
  return false
}
