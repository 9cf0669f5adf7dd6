import 'server-only'
import { tags } from '@/lib/i18n/tags'
import { formatPhone } from '@/lib/numbers/format'
import { dialledAddress } from './dialled'
import { differences } from './difference'
import type { Entry } from './queries'
import { catalogueOf, firstOf, spaceOf } from './tell/catalogue'
import { labelOf } from './tell/labels'
import { menuDifferences } from './tell/menus'
import { linesOf, type Reader, type Telling } from './tell/values'

const OPERATOR = 'operator'

export type Way = 'added' | 'changed' | 'removed' | 'did'
/** A field that a change touched, its value before and after; of a list, a line an item. */
export type ToldChange = { field: string; before: string[]; after: string[] }
export type Told = { sentence: string; kind: string; way: Way; changes: ToldChange[] }

/** Tells changes as sentences, in the words their own pages use for fields and values. */
export function storyteller(reader: Reader) {
  const words = catalogueOf(reader.locale)
  const { at, say } = words

  return { tell, kindName, subject, personName, address }

  function tell(entry: Entry): Told {
    const { kind, before, after } = entry
    const way: Way = before && after ? 'changed' : after ? 'added' : before ? 'removed' : 'did'
    return { kind: kindName(kind), way, sentence: sentence(entry, way), changes: changesOf(entry) }
  }

  function sentence(entry: Entry, way: Way): string {
    const { action, kind, before, after } = entry
    const [who, name, thing] = [personName(entry.personName), subject(entry), kindName(kind)]
    const known = at(['history', 'actions', action.replaceAll('.', '-')])
    if (known) return say('sentences.known', { who, known, name })
    if (action.endsWith('-criterion'))
      return say('sentences.criterion', { who, way, thing, name, rule: String((after ?? before)?.name ?? '') })
    return say(`sentences.${way}`, { who, thing, name, same: name === thing ? 'yes' : 'no' })
  }

  /** The operator's commands write as nobody of the company. */
  function personName(name: string): string {
    return name === OPERATOR ? say('provider') : name
  }

  /** From where a change was made. */
  function address(entry: Entry): string {
    return entry.address === dialledAddress ? say('dialled') : (entry.address ?? '')
  }

  /** A company's one set of settings is stored under its kind's name. */
  function subject({ kind, subjectName }: Entry): string {
    if (subjectName === kind) return kindName(kind)
    return /^\+\d{7,15}$/.test(subjectName) ? formatPhone(subjectName, tags[reader.locale]) : subjectName
  }

  function kindName(kind: string): string {
    const paths = [
      ['history', 'kinds', kind],
      ['services', 'kinds', kind],
      [spaceOf(kind), 'title'],
      ['features', kind, 'name'],
    ]
    return firstOf(words, paths) ?? kind
  }

  function changesOf({ kind, before, after }: Entry): ToldChange[] {
    const telling: Telling = { ...reader, words, kind }
    return differences(before, after).flatMap(change => {
      const label = labelOf(words, kind, change.field, { ...before, ...after })
      const parts =
        change.field === 'menus' ? menuDifferences(words, before?.menus, after?.menus) : [{ ...change, label }]
      return parts.map(part => ({
        field: part.label,
        before: linesOf(telling, part.field, part.before),
        after: linesOf(telling, part.field, part.after),
      }))
    })
  }
}
