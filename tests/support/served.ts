import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { closeCalls } from '@/db/calls/store'
import { migrate } from '@/db/migrate'
import { seedDemo } from '@/db/seed/demo'
import { close } from '@/db/sqlite'
import { openAccountPage } from '@/scripts/demo/account-page'
import { openMailbox } from '@/scripts/demo/mailbox'
import { build, isBuilt } from '@/scripts/portal/build'
import { freePort, serve } from '@/scripts/portal/serve'
import { testSecrets } from './environment'

export type ServedPortal = { url: string; dataDir: string; mailbox: string; accountPage: string }
type Running = { portal: ServedPortal; stop: () => Promise<unknown> }

declare module 'vitest' {
  interface ProvidedContext {
    served: ServedPortal
  }
}

/** A portal that already runs (PORTAL_URL, DATA_DIR, and MAILBOX_URL and ACCOUNT_URL where those matter). */
function running(): Running | undefined {
  const { PORTAL_URL, DATA_DIR, MAILBOX_URL = '', ACCOUNT_URL = '' } = process.env
  if (!PORTAL_URL) return undefined
  if (!DATA_DIR) throw new Error('PORTAL_URL needs DATA_DIR: the data folder of that portal')
  const portal = { url: PORTAL_URL, dataDir: DATA_DIR, mailbox: MAILBOX_URL, accountPage: ACCOUNT_URL }
  return { portal, stop: async () => undefined }
}

/** The production build on an empty store, with its mail box and account page, on free ports. */
async function start(): Promise<Running> {
  if (!isBuilt()) await build()
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-served-'))
  const [port, smtpPort, mailPort, accountPort] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
  const url = `http://localhost:${port}`
  Object.assign(process.env, testSecrets, { DATA_DIR: dataDir, BASE_URL: url })
  migrate()
  await seedDemo()
  close()
  closeCalls()
  const mailbox = await openMailbox({ smtpPort, webPort: mailPort })
  const accountPage = await openAccountPage({ port: accountPort, portal: url, accounts: [], open: true })
  const portal = await serve(
    port,
    {
      DATA_DIR: dataDir,
      BASE_URL: url,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
      ...testSecrets,
      LOG_LEVEL: 'warn',
      TZ: 'UTC',
      TRUSTED_PROXIES: '1',
      ...accountPage.environment,
    },
    !process.env.PORTAL_LOG,
  )
  async function stop() {
    await portal.stop()
    await Promise.all([mailbox.close(), accountPage.close()])
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { portal: { url, dataDir, mailbox: mailbox.url, accountPage: accountPage.url }, stop }
}

const shared = globalThis as typeof globalThis & { servedPortal?: { users: number; running: Promise<Running> } }

/** One portal for the projects `door` and `browser` together: the first starts it, the last stops it. */
export default async function setUp(project: TestProject) {
  shared.servedPortal ??= { users: 0, running: Promise.resolve(running() ?? start()) }
  const mine = shared.servedPortal
  mine.users++
  project.provide('served', (await mine.running).portal)
  return async () => {
    if (--mine.users === 0) await (await mine.running).stop()
  }
}
