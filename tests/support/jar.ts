/** The cookies of one scriptless browser, for one site. */
export class Jar {
  readonly #cookies = new Map<string, string>()

  keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      const gone = attributes.some(one => /^\s*max-age=0$/i.test(one) || /^\s*expires=.*1970/i.test(one))
      if (gone) this.#cookies.delete(name.trim())
      else this.#cookies.set(name.trim(), value.join('='))
    }
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  get(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  set(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  /** Forgets everything, as a browser newly installed. */
  clear(): void {
    this.#cookies.clear()
  }
}
