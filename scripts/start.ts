import { env } from '@/lib/env'
import { isBuilt } from './portal/build'
import { prepare } from './portal/prepare'
import { needFree, serve } from './portal/serve'
import { told } from './portal/told'
import { stopAsked } from './portal/until-stopped'

/** The portal alone, in production: it says why when it cannot start, migrates, and finishes what it is doing when asked to stop. */
await told(async () => {
  const { PORT, BASE_URL } = env()
  if (!isBuilt()) throw new Error('There is no build of these sources: run npm run build first.')
  await needFree({ PORT })
  prepare()
  const portal = await serve(PORT, {})
  console.log(`The portal answers on port ${PORT}, for ${BASE_URL}`)
  const asked = stopAsked()
  const ended = await Promise.race([portal.exit, asked])
  process.exitCode = typeof ended === 'number' ? ended : await portal.stop()
})
