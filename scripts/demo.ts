import { join, resolve } from 'node:path'
import { closeCalls } from '@/db/calls/store'
import { seedDemo } from '@/db/seed/demo'
import { close } from '@/db/sqlite'
import { openAccountPage } from './demo/account-page'
import { demoAccounts, linkDemoAccounts, printAccounts } from './demo/accounts'
import { openMailbox } from './demo/mailbox'
import { useDemoSecrets } from './demo/secrets'
import { build, isBuilt } from './portal/build'
import { prepare } from './portal/prepare'
import { needFree, serve } from './portal/serve'
import { told } from './portal/told'
import { stopAsked } from './portal/until-stopped'

const port = (name: string, usual: number) => Number(process.env[name] ?? usual)
const ports = {
  PORT: port('PORT', 3000),
  MAILBOX_PORT: port('MAILBOX_PORT', 3001),
  ACCOUNT_PORT: port('ACCOUNT_PORT', 3002),
  SMTP_PORT: port('SMTP_PORT', 2525),
}
const { PORT, MAILBOX_PORT, ACCOUNT_PORT, SMTP_PORT } = ports
const dataDir = resolve(process.env.DATA_DIR ?? 'data')
const portal = `http://localhost:${PORT}`

/** The whole demo on this machine: portal, mail box and account page; started again it keeps its data. */
await told(async () => {
  const asked = stopAsked()
  process.env.DATA_DIR = dataDir
  process.env.BASE_URL = portal
  useDemoSecrets(dataDir)
  await needFree(ports)
  if (!isBuilt()) await build()
  prepare()
  console.log('Filling the demo companies; what is there stays.')
  await seedDemo()
  await linkDemoAccounts(`http://localhost:${ACCOUNT_PORT}`, Date.now())
  close()
  closeCalls()

  const mailbox = await openMailbox({
    smtpPort: SMTP_PORT,
    webPort: MAILBOX_PORT,
    folder: join(dataDir, 'mailbox'),
  })
  const accountPage = await openAccountPage({ port: ACCOUNT_PORT, portal, accounts: demoAccounts() })
  const served = await serve(PORT, { SMTP_URL: mailbox.smtp, LOG_LEVEL: 'warn', ...accountPage.environment })
  console.log(`
Portal:       ${portal}
Mail box:     ${mailbox.url}
Account page: ${accountPage.url} (MonGoCo: same names and passwords)
`)
  printAccounts()
  console.log('\nCtrl-C stops everything.')
  const ended = await Promise.race([served.exit, asked])
  process.exitCode = typeof ended === 'number' ? ended : await served.stop()
  await Promise.all([mailbox.close(), accountPage.close()])
})
