/** The few words of oidc-provider 9 that the account page uses; the package ships no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type Context = {
    body: unknown
    oidc: {
      client: { clientId: string }
      session: { accountId?: string; grantIdFor(clientId: string): string | undefined }
    }
    cookies: { set(name: string, value: string | null, options?: object): void }
  }
  type Interaction = { uid: string; prompt: { name: string; reasons: string[] }; params: Record<string, string> }
  interface Grant {
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  export default class Provider {
    constructor(issuer: string, configuration: object)
    Grant: {
      new (owner: { accountId?: string; clientId: string }): Grant
      find(id: string): Promise<Grant | undefined>
    }
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
    on(event: string, listener: (context: Context, error?: Error) => void): this
  }
}
