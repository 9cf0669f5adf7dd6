import { type Cheerio, type CheerioAPI, load } from 'cheerio'
import type { AnyNode } from 'domhandler'
import { inject } from 'vitest'
import { type Entries, enter, entriesOf, words } from './form'
import { Jar } from './jar'

function octet() {
  return 1 + Math.floor(Math.random() * 254)
}

/**
 * A browser without script: it follows redirects, keeps cookies, finds links and buttons by the words a person reads and
 * fields by their labels, and sends what a browser would send. One instance is one person's browser.
 */
export class Browser {
  readonly jar = new Jar()
  readonly base: string
  status = 0
  url: string
  html = ''
  headers = new Headers()
  #$: CheerioAPI = load('')

  constructor(base = inject('served').url) {
    this.base = base
    this.url = base
  }

  /** Where this browser seems to be, for the limits by address (the test portal trusts one proxy). */
  from = `10.${octet()}.${octet()}.${octet()}`

  /** A request with this browser's cookies; redirects are not followed. For downloads and for what no page does. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.url)
    const headers = new Headers(init.headers)
    if (!headers.has('cookie')) headers.set('cookie', this.jar.header)
    headers.set('x-forwarded-for', this.from)
    if (!headers.has('accept')) headers.set('accept', 'text/html,*/*')
    if (init.method && init.method !== 'GET' && !headers.has('origin')) headers.set('origin', new URL(this.url).origin)
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    this.jar.keep(response)
    return response
  }

  /** Goes to an address and on through redirects. */
  async visit(path: string, init: RequestInit = {}): Promise<this> {
    let response = await this.request(path, init)
    let url = new URL(path, this.url)
    for (let hops = 0; response.status >= 300 && response.status < 400; hops++) {
      if (hops === 15) throw new Error(`Too many redirects, the last to ${url}`)
      await response.body?.cancel()
      url = new URL(response.headers.get('location') ?? '', url)
      response = await this.request(url.href)
    }
    this.url = url.href
    this.status = response.status
    this.headers = response.headers
    this.html = await response.text()
    this.#$ = load(this.html)
    return this
  }

  /** The page, to look closer with cheerio. */
  get $(): CheerioAPI {
    return this.#$
  }

  /** Path and query of the page. */
  get path(): string {
    const { pathname, search } = new URL(this.url)
    return pathname + search
  }

  get title(): string {
    return words(this.#$('title').first().text())
  }

  /** The words of `main` (or of the page), as read. */
  get text(): string {
    const $ = load(this.html)
    $('script, style, template').remove()
    const main = $('main')
    return words((main.length ? main : $('body')).text())
  }

  get lang(): string | undefined {
    return this.#$('html').attr('lang')
  }

  headings(level = 'h1, h2, h3'): string[] {
    return this.#words(level)
  }

  /** The sentences of the error summary and under the fields. */
  errors(): string[] {
    return this.#words('[role=alert] a, [role=alert] li')
  }

  /** The sentence under one field, by the field's name. */
  error(name: string): string | undefined {
    const control = this.#$(`[name="${name}"][aria-invalid=true]`).first()
    const ids = control.attr('aria-describedby')?.split(' ') ?? []
    const id = ids.find(one => one.includes('error') || one.includes('problem')) ?? ids.at(-1)
    return id && words(this.#$(`[id="${id}"]`).text())
  }

  /** The notice after something was done. */
  notice(): string {
    return this.#words('[role=status]').join(' ')
  }

  /** The rows of a table's body, each a list of its cells' words. */
  rows(table = 'table'): string[][] {
    const $ = this.#$
    return $(table)
      .first()
      .find('tbody tr')
      .toArray()
      .map(row =>
        $(row)
          .find('th, td')
          .toArray()
          .map(cell => words($(cell).text())),
      )
  }

  /** Links of the page by what they say. */
  links(): { name: string; href: string }[] {
    const $ = this.#$
    return $('a[href]')
      .toArray()
      .map(link => ({ name: this.#nameOf(link), href: $(link).attr('href') ?? '' }))
  }

  /** Follows the first link with this name (exactly, else one that begins with it). */
  async follow(name: string): Promise<this> {
    const links = this.links()
    const link = links.find(one => one.name === name) ?? links.find(one => one.name.startsWith(name))
    if (!link)
      throw new Error(`No link "${name}" on ${this.path}; there are: ${links.map(one => one.name).join(' | ')}`)
    return this.visit(link.href)
  }

  /** Fills in the form that has the named button (and the fields), and presses the button. */
  async submit(entries: Entries, buttonName: string): Promise<this> {
    const $ = this.#$
    const all = $('button, input[type=submit]')
      .toArray()
      .filter(one => $(one).attr('type') !== 'button')
    const named = all.filter(one => this.#nameOf(one) === buttonName)
    const candidates = named.length ? named : all.filter(one => this.#nameOf(one).startsWith(buttonName))
    if (!candidates.length)
      throw new Error(
        `No button "${buttonName}" on ${this.path} (${this.status}); there are: ${all.map(one => this.#nameOf(one)).join(' | ')}`,
      )
    let missing: unknown
    for (const button of candidates) {
      const form = this.#formOf(button)
      try {
        for (const [label, entry] of Object.entries(entries)) enter($, form, label, entry)
      } catch (error) {
        missing = error
        continue
      }
      return this.#send(form, $(button))
    }
    throw missing
  }

  async #send(form: Cheerio<AnyNode>, button: Cheerio<AnyNode>): Promise<this> {
    const action = button.attr('formaction') ?? form.attr('action') ?? ''
    const target = new URL(action || this.url, this.url)
    const sent = entriesOf(this.#$, form, button)
    if ((form.attr('method') ?? 'get').toLowerCase() === 'get') {
      target.search = new URLSearchParams(
        sent.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
      ).toString()
      return this.visit(target.href)
    }
    const multipart = (form.attr('enctype') ?? '').toLowerCase() === 'multipart/form-data'
    const body = multipart ? new FormData() : new URLSearchParams()
    for (const [name, value] of sent) (body as FormData).append(name, value as string)
    return this.visit(target.href, { method: 'POST', body })
  }

  #formOf(button: AnyNode): Cheerio<AnyNode> {
    const $ = this.#$
    const id = $(button).attr('form')
    return id ? $(`form[id="${id}"]`) : $(button).closest('form')
  }

  #nameOf(element: AnyNode): string {
    const $ = this.#$
    return words(
      $(element).attr('aria-label') ?? ($(element).is('input') ? ($(element).attr('value') ?? '') : $(element).text()),
    )
  }

  #words(selector: string): string[] {
    const $ = this.#$
    return $(selector)
      .toArray()
      .map(one => words($(one).text()))
      .filter(Boolean)
  }
}
