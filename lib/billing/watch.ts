import { log } from '@/lib/log'
import { warnEverybody } from './spend'

const hour = 3_600_000

/** Looks every hour whether a company has spent a part of its limit that it was not warned of yet. */
export function watchSpend(): void {
  const timer = setInterval(() => {
    warnEverybody(Date.now()).catch(error => log.error({ err: error }, 'spend alerts'))
  }, hour)
  timer.unref()
}
