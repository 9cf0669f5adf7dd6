import { addSwitchKey } from '@/lib/switch/store'
import { build, isBuilt } from '../portal/build'
import { freePort, serve } from '../portal/serve'
import { type Measured, middle, ms, timed } from './table'

const calls = 1_000

/** A switch that asks a portal of its own over HTTP for the next step of new calls, one at a time and eight at a time. */
export async function measureSwitch(dialled: readonly string[]): Promise<Measured[]> {
  if (!isBuilt()) await build()
  const key = await addSwitchKey('bench')
  const port = await freePort()
  const url = `http://localhost:${port}`
  const portal = await serve(port, { BASE_URL: url, LOG_LEVEL: 'warn', DATA_DIR: process.env.DATA_DIR }, true)
  const ask = async (call: string, run: number) => {
    const answer = await fetch(`${url}/api/switch/next-step`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ call, from: '+14185551212', dialled: dialled[run % dialled.length], outcome: 'new' }),
    })
    if (answer.status !== 200) throw new Error(`The portal answered a switch ${answer.status}: ${await answer.text()}`)
    await answer.json()
  }
  try {
    await timed(calls / 4, run => ask(`first-${run}`, run))
    const rows: Measured[] = []
    for (const together of [1, 8]) {
      const lines = Array.from({ length: together }, (_, line) =>
        timed(calls / together, run => ask(`${together}-${line}-${run}`, line * calls + run)),
      )
      const { p50, p95 } = middle((await Promise.all(lines)).flat())
      const what = `routing: next step over HTTP, ${together} at a time: p50, p95`
      rows.push({ what, ours: `${ms(p50)}, ${ms(p95)}` })
    }
    return rows
  } finally {
    await portal.stop()
  }
}
