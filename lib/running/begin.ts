import { closeCalls } from '@/db/calls/store'
import { close } from '@/db/sqlite'
import { watchSpend } from '@/lib/billing/watch'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { startSender } from '@/lib/mail/sender'
import { watchReports } from '@/lib/queues/report/daily'
import { watchLag } from './lag'
import { watchRequests } from './requests'

/** What runs beside the pages, from the first moment of the server to its last. */
export async function begin(): Promise<void> {
  const { BASE_URL, SMTP_URL, OIDC_ISSUER } = env()
  watchRequests()
  watchLag()
  const stopSender = startSender()
  watchSpend()
  watchReports()
  process.once('SIGTERM', stopSender)
  process.once('SIGINT', stopSender)
  process.once('exit', () => {
    close()
    closeCalls()
  })
  log.info({ address: BASE_URL, mail: !!SMTP_URL, provider: OIDC_ISSUER }, 'portal started')
}
