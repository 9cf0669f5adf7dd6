import type { Cheerio, CheerioAPI } from 'cheerio'
import type { AnyNode } from 'domhandler'

export type Upload = { name: string; content: string | Uint8Array; type?: string }
/** What a person enters: text, a choice by its visible words, ticks (true, false), several ticks by their words, files. */
export type Entry = string | number | boolean | string[] | Upload
export type Entries = Record<string, Entry>

/** Words as a person reads them: one space where the page has several, or narrow and unbreakable ones. */
export function words(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}

type Match = (words: string) => boolean

/** The control of a label, by the label's words or, without a label, by its own name. */
function labelled($: CheerioAPI, form: Cheerio<AnyNode>, match: Match): Cheerio<AnyNode> | undefined {
  const own = (label: AnyNode) => words($(label).clone().children('input, select, textarea').remove().end().text())
  const found = form
    .find('label')
    .toArray()
    .find(one => match(own(one)))
  if (!found) return undefined
  const target = $(found).attr('for')
  const control = target ? form.find(`[id="${target}"]`) : $(found).find('input, select, textarea')
  return control.length ? control.first() : undefined
}

function byName(form: Cheerio<AnyNode>, name: string): Cheerio<AnyNode> | undefined {
  const tags = ['input', 'select', 'textarea'].map(tag => `${tag}[name="${name}"]`)
  const control = form.find(`[aria-label="${name}"], ${tags.join(', ')}`).first()
  return control.length ? control : undefined
}

/** The choices under a legend. */
function group($: CheerioAPI, form: Cheerio<AnyNode>, match: Match): Cheerio<AnyNode> | undefined {
  const legend = form
    .find('legend')
    .toArray()
    .find(one => match(words($(one).text())))
  return legend && $(legend).closest('fieldset')
}

function named($: CheerioAPI, form: Cheerio<AnyNode>, label: string): Cheerio<AnyNode> | undefined {
  const [exactly, begins]: [Match, Match] = [text => text === label, text => text.startsWith(label)]
  return labelled($, form, exactly) ?? byName(form, label) ?? labelled($, form, begins)
}

/** Fills in one field of the form, found by its label (or its legend, for choices), else by its name. Throws when there is none. */
export function enter($: CheerioAPI, form: Cheerio<AnyNode>, label: string, entry: Entry): void {
  const [exactly, begins]: [Match, Match] = [text => text === label, text => text.startsWith(label)]
  const chosen = typeof entry === 'string' || Array.isArray(entry) ? [entry].flat() : undefined
  const choices = (match: Match) => (chosen ? group($, form, match) : undefined)
  const control = labelled($, form, exactly) ?? byName(form, label)
  if (control) set($, control, label, entry)
  else {
    const fieldset = choices(exactly) ?? (labelled($, form, begins) ? undefined : choices(begins))
    if (fieldset && chosen) tick($, fieldset, label, chosen)
    else set($, labelled($, form, begins) ?? missing($, form, label), label, entry)
  }
}

function missing($: CheerioAPI, form: Cheerio<AnyNode>, label: string): never {
  const there = form
    .find('label, legend')
    .toArray()
    .map(one => words($(one).text()))
  throw new Error(`No field "${label}"; there are: ${there.join(' | ')}`)
}

function tick($: CheerioAPI, fieldset: Cheerio<AnyNode>, label: string, chosen: string[]): void {
  fieldset.find('input[type=radio], input[type=checkbox]').removeAttr('checked')
  for (const choice of chosen) {
    const control = named($, fieldset, choice)
    if (!control) throw new Error(`No choice "${choice}" under "${label}"`)
    control.attr('checked', '')
  }
}

function set($: CheerioAPI, control: Cheerio<AnyNode>, label: string, entry: Entry): void {
  if (typeof entry === 'object' && !Array.isArray(entry)) control.data('upload', entry)
  else if (control.is('[type=checkbox], [type=radio]')) {
    if (entry === false) control.removeAttr('checked')
    else control.attr('checked', '')
  } else if (control.is('select')) choose($, control, [entry].flat().map(String), label)
  else if (control.is('textarea')) control.text(String(entry))
  else control.attr('value', String(entry))
}

function choose($: CheerioAPI, control: Cheerio<AnyNode>, wanted: string[], label: string): void {
  const options = control.find('option')
  options.removeAttr('selected')
  for (const choice of wanted) {
    const all = options.toArray()
    const found = all.find(one => words($(one).text()) === choice) ?? all.find(one => $(one).attr('value') === choice)
    if (!found)
      throw new Error(`No choice "${choice}" in "${label}": ${all.map(one => words($(one).text())).join(' | ')}`)
    $(found).attr('selected', '')
  }
}

/** What a browser would send for the form, in order, with the pressed button. */
export function entriesOf($: CheerioAPI, form: Cheerio<AnyNode>, button: Cheerio<AnyNode>): [string, string | File][] {
  const sent: [string, string | File][] = []
  const id = form.attr('id')
  const outside = id ? $(`[form="${id}"]`).toArray() : []
  for (const element of new Set([...form.find('input, select, textarea').toArray(), ...outside])) {
    const control = $(element)
    const name = control.attr('name')
    const type = control.attr('type')
    if (!name || control.is('button, [type=submit], [type=button]') || control.is('[disabled], fieldset[disabled] *'))
      continue
    if (type === 'file') sent.push([name, fileOf(control.data('upload') as Upload | undefined)])
    else if (type === 'checkbox' || type === 'radio') {
      if (control.is('[checked]')) sent.push([name, control.attr('value') ?? 'on'])
    } else if (control.is('select')) {
      for (const value of selected($, control)) sent.push([name, value])
    } else sent.push([name, control.is('textarea') ? control.text() : (control.attr('value') ?? '')])
  }
  const pressed = button.attr('name')
  if (pressed) sent.push([pressed, button.attr('value') ?? ''])
  return sent
}

function selected($: CheerioAPI, control: Cheerio<AnyNode>): string[] {
  const options = control.find('option')
  const chosen = options.filter('[selected]')
  const counted = control.is('[multiple]') ? chosen : chosen.length ? chosen.last() : options.not('[disabled]').first()
  return counted.toArray().map(one => $(one).attr('value') ?? $(one).text())
}

function fileOf(upload: Upload | undefined): File {
  if (!upload) return new File([], '', { type: 'application/octet-stream' })
  return new File([upload.content as BlobPart], upload.name, { type: upload.type ?? 'application/octet-stream' })
}
