import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Provider from 'oidc-provider'
import { dashboard, signInForm } from './account-views'
import { providerSettings } from './oidc'
import { answer, bodyOf } from './page'

/** Somebody of the provider's account page; `subject` is what the portal's identity is linked by. */
export type Account = { subject: string; user: string; password: string; name: string; email: string }
type Options = { port: number; portal: string; accounts: Account[]; open?: boolean }

/**
 * The provider's account page ("MonGoCo"): people sign in, its dashboard leads into the portal, and it is the portal's
 * OpenID provider. With `open`, `POST /accounts` adds an account (for tests).
 */
export async function openAccountPage({ port, portal, accounts, open = false }: Options) {
  const issuer = `http://localhost:${port}`
  const secret = randomBytes(32).toString('base64url')
  const known = new Map(accounts.map(account => [account.subject, account]))
  const signedIn = new Map<string, Account>()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }
  const provider = new Provider(issuer, providerSettings({ portal, secret, key, find: subject => known.get(subject) }))
  const oidc = provider.callback()

  function cookieOf(request: IncomingMessage) {
    return /(?:^|; )account=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  }

  /** Signs in by what the form says; the answer's cookie, or undefined when user or password is wrong. */
  async function signIn(request: IncomingMessage) {
    const form = new URLSearchParams(await bodyOf(request))
    const account = [...known.values()].find(one => one.user === form.get('user')?.trim())
    if (!account || account.password !== form.get('password')) return undefined
    const session = randomBytes(24).toString('base64url')
    signedIn.set(session, account)
    return { account, cookie: `account=${session}; HttpOnly; SameSite=Lax; Path=/` }
  }

  async function interact(request: IncomingMessage, response: ServerResponse, path: string) {
    const { params, prompt } = await provider.interactionDetails(request, response)
    const again = params.prompt?.includes('login') || params.max_age === '0'
    const signing = request.method === 'POST' ? await signIn(request) : undefined
    const account = signing?.account ?? (again ? undefined : signedIn.get(cookieOf(request)))
    if (prompt.name !== 'login' || !account) {
      answer(response, 200, signInForm(path, request.method === 'POST'))
      return
    }
    if (signing) response.setHeader('set-cookie', signing.cookie)
    await provider.interactionFinished(request, response, { login: { accountId: account.subject } })
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', issuer).pathname
    const post = request.method === 'POST'
    if (path === '/') {
      const account = signedIn.get(cookieOf(request))
      answer(response, 200, account ? dashboard(account, portal) : signInForm('/sign-in', false))
    } else if (path === '/sign-in' && post) {
      const signing = await signIn(request)
      if (signing) answer(response, 303, '', { location: '/', 'set-cookie': signing.cookie })
      else answer(response, 200, signInForm('/sign-in', true))
    } else if (path === '/accounts' && post && open) {
      const account = JSON.parse(await bodyOf(request)) as Account
      known.set(account.subject, account)
      answer(response, 201, {})
    } else if (path.startsWith('/interaction/')) await interact(request, response, path)
    else {
      if (path.startsWith('/session/end/confirm')) signedIn.delete(cookieOf(request))
      oidc(request, response)
    }
  }

  const web = createServer((request, response) => {
    serve(request, response).catch(error => answer(response, 400, { error: String(error) }))
  })
  await new Promise<void>((done, failed) => web.once('error', failed).listen(port, done))

  async function close() {
    web.closeAllConnections()
    await new Promise(done => web.close(done))
  }
  const environment = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'portail-voix',
    OIDC_CLIENT_SECRET: secret,
    OIDC_ACCOUNT_URL: `${issuer}/`,
  }
  return { url: issuer, environment, close }
}
