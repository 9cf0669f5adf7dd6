import { getTranslations } from 'next-intl/server'

type Known = 'causes.BUSY'

/** Why the switch let go of a call or sent it on, in words where it is a cause of Q.850 as FreeSWITCH and Asterisk name them. */
export async function Cause({ cause }: { cause: string }) {
  const say = await getTranslations('calls')
  const key = `causes.${cause.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}` as Known
  return say.has(key) ? <span title={cause}>{say(key)}</span> : cause
}
