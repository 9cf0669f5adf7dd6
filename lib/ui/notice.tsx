import { getTranslations } from 'next-intl/server'
import { takeNotice } from './notices'

/** What the last action did, said once. */
export async function Notice() {
  const [say, noticed] = await Promise.all([getTranslations('notices'), takeNotice()])
  return (
    <div role="status">
      {noticed && say.has(noticed.key) ? <p className="notice">{say(noticed.key, noticed.params)}</p> : null}
    </div>
  )
}
