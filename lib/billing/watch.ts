import { log } from '@/lib/log'
import { warnEverybody } from './spend'

const minute = 60_000

/** Looks a minute after the start, and every hour, whether a company has spent a part of its limit that it was not warned of yet. */
export function watchSpend(): void {
  const look = () => {
    warnEverybody(Date.now()).catch(error => log.error({ err: error }, 'spend alerts'))
  }
  setTimeout(look, minute).unref()
  setInterval(look, 60 * minute).unref()
}
