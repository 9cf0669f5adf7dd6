import { load } from 'cheerio'
import { password, username } from './companies'

/** A client of the bench: it signs in as a browser without script does, and keeps its cookies. */
export class Visitor {
  #cookies = new Map<string, string>()

  constructor(
    private readonly url: string,
    private readonly place: number,
  ) {}

  /** From the sign-in page to the whole dashboard. */
  async signIn(): Promise<void> {
    this.#cookies.clear()
    const $ = load(await (await this.#ask('/sign-in')).text())
    const form = $('input[name=password]').closest('form')
    const body = new FormData()
    for (const { name, value } of form.find('input[type=hidden]').serializeArray()) body.append(name, value)
    body.set('username', username(this.place))
    body.set('password', password)
    const answer = await this.#ask(form.attr('action') || '/sign-in', { method: 'POST', body })
    await answer.arrayBuffer()
    await this.get(answer.headers.get('location') ?? '/')
  }

  async get(path: string): Promise<void> {
    const answer = await this.#ask(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    await answer.arrayBuffer()
  }

  /** Takes a file as it comes, until told to stop. */
  download(path: string): { cancel: () => Promise<void> } {
    const stop = new AbortController()
    const taken = this.#ask(path, { signal: stop.signal })
      .then(async answer => {
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
        for await (const part of answer.body ?? []) void part
      })
      .catch(error => {
        if (!stop.signal.aborted) throw error
      })
    return {
      async cancel() {
        stop.abort()
        await taken
      },
    }
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: this.url, accept: 'text/html', 'x-forwarded-for': `10.1.${this.place}.1` }
    const answer = await fetch(new URL(path, this.url), { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return answer
  }
}
