import { z } from 'zod'

/** A MAC address in any usual form (colons, dashes, dots, spaces) as twelve hexadecimal digits, or nothing. */
export function readMac(typed: string): string | undefined {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s:.-]/g, '')
    .toLowerCase()
  const real = /^[0-9a-f]{12}$/.test(digits) && !/^(.)\1{11}$/.test(digits)
  return real && (Number.parseInt(digits.slice(0, 2), 16) & 1) === 0 ? digits : undefined
}

/** 80:5E:C0:12:AB:34, as printed on the phone. */
export function showMac(mac: string): string {
  return mac.toUpperCase().replace(/..(?=.)/g, '$&:')
}

const typed = z.preprocess(value => (typeof value === 'string' ? value.trim() : ''), z.string())

/** A MAC address, required. */
export const mac = () =>
  typed.transform((value, context) => {
    const read = readMac(value)
    if (read) return read
    context.addIssue({ code: 'custom', message: value ? 'mac' : 'required' })
    return z.NEVER
  })

/** A MAC address that may be left empty: null. */
export const optionalMac = () => z.union([typed.pipe(z.literal('')).transform(() => null), mac()], 'mac')
