import { build, isBuilt } from '../../portal/build'
import { freePort, serve } from '../../portal/serve'
import { type Measured, middle, ms, timed, times } from '../table'
import { Visitor } from '../visitor'

/** Sign-in to dashboard and the dashboard alone, at 1 and 20 clients, alone and while a file of a million calls is taken. */
export async function measurePages(): Promise<Measured[]> {
  if (!isBuilt()) await build()
  const port = await freePort()
  const environment = {
    ...{
      BASE_URL: `http://localhost:${port}`,
      LOG_LEVEL: 'warn',
      TRUSTED_PROXIES: '1',
      DATA_DIR: process.env.DATA_DIR,
    },
  }
  const portal = await serve(port, environment, true)
  try {
    const visitors = Array.from({ length: 20 }, (_, place) => new Visitor(portal.url, place))
    const [first] = visitors
    if (!first) return []
    await first.signIn()
    await timed(5, () => first.get('/'))
    const rows: Measured[] = []
    for (const clients of [1, 20]) {
      const some = visitors.slice(0, clients)
      const alone = await round(some)
      const download = first.download('/calls/company/csv?start=2024-01-01&end=2025-07-01&form=standard')
      const meanwhile = await round(some)
      await download.cancel()
      for (const what of ['signIn', 'dashboard'] as const) {
        const [quiet, busy] = [middle(alone[what]), middle(meanwhile[what])]
        rows.push({
          what: `${{ signIn: 'sign-in to dashboard', dashboard: 'dashboard page' }[what]}, ${clients} client${clients > 1 ? 's' : ''}`,
          ours: `${ms(quiet.p50)} (p95 ${ms(quiet.p95)})`,
          beside: `during an export ${ms(busy.p50)} (p95 ${ms(busy.p95)})`,
          ratio: `p95 ${times(busy.p95 / quiet.p95)}`,
        })
      }
    }
    return rows
  } finally {
    await portal.stop()
  }
}

async function round(visitors: readonly Visitor[]): Promise<{ signIn: number[]; dashboard: number[] }> {
  const signIn = await Promise.all(visitors.map(visitor => timed(3, () => visitor.signIn())))
  const dashboard = await Promise.all(
    visitors.map(visitor => timed(Math.ceil(120 / visitors.length), () => visitor.get('/'))),
  )
  return { signIn: signIn.flat(), dashboard: dashboard.flat() }
}
