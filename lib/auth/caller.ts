import { headers } from 'next/headers'
import { env } from '@/lib/env'

/** Where this request comes from. The address is believed only as far as our own proxies wrote it. */
export async function caller(): Promise<{ address: string; browser: string }> {
  const head = await headers()
  const hops = head.get('x-forwarded-for')?.split(',') ?? []
  const address = hops.at(-Math.max(1, env().TRUSTED_PROXIES))?.trim() || 'local'
  return { address, browser: head.get('user-agent')?.slice(0, 200) ?? '' }
}

/** The path and query of the page asked for (written by proxy.ts). */
export async function askedPath(): Promise<string> {
  return (await headers()).get('x-path') ?? '/'
}
