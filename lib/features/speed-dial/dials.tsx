import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { DestinationField } from '@/lib/destinations/field'
import { optionalDestination } from '@/lib/destinations/fields'
import { optionalText, rows } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'
import { TextField } from '@/lib/ui/text-field'
import type { Stored } from '../feature'
import type { Line } from '../line'

const dial = z.strictObject({ code: optionalText(2), to: optionalDestination(), description: optionalText(80) })
type Dial = z.output<typeof dial>

/** Rows of speed dials; a row without number is no speed dial. */
export const dials = (most: number) =>
  z.strictObject({ dials: rows(dial).refine(all => all.length <= most, 'chooseOne') })

/** The dials that have a number, with their destinations: slots `speed-dial.<code>`; each code once, of the right form. */
export function storedDials(typed: Dial[], form: RegExp): Stored {
  const filled = typed.flatMap((row, at) => (row.to ? [{ ...row, code: row.code ?? '', at }] : []))
  const problems: Problems = {}
  for (const { code, at } of filled) {
    if (!form.test(code)) problems[`dials.${at}.code`] = { key: code ? 'speedDialCode' : 'required' }
    else if (filled.some(other => other.at < at && other.code === code))
      problems[`dials.${at}.code`] = { key: 'speedDialTwice' }
  }
  if (Object.keys(problems).length) return { row: { active: true }, problems }
  return {
    row: { active: true },
    dials: filled.map(({ code, description }) => ({ code, description })),
    destinations: filled.map(({ code, to, at }) => ({
      field: `dials.${at}.to`,
      slot: `speed-dial.${code}`,
      typed: to,
      needed: true,
    })),
  }
}

/** A person's dials of one list: one digit, or two. */
export function dialsOf(line: Line, digits: 1 | 2) {
  return line.dials.filter(({ code }) => code.length === digits)
}

type RowProps = { at: number; code?: string }

/** One speed dial; `code`: the digit is fixed. */
export function DialFields({ at, code }: RowProps) {
  const say = useTranslations('features')
  const name = code ?? String(at + 1)
  return (
    <fieldset className="group row">
      <legend>{code ? say('speedDialOf', { code }) : say('speedDialRow', { row: name })}</legend>
      {code ? (
        <input name={`dials.${at}.code`} type="hidden" value={code} readOnly />
      ) : (
        <TextField inputMode="numeric" label={say('code')} maxLength={2} name={`dials.${at}.code`} size="short" />
      )}
      <DestinationField hint="" label={say('dialTo')} name={`dials.${at}.to`} />
      <TextField label={say('description')} maxLength={80} name={`dials.${at}.description`} optional />
    </fieldset>
  )
}
