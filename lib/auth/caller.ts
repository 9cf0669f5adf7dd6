import { headers } from 'next/headers'

/** Where this request comes from: the address that lib/running/requests.ts has proven, and the browser's own words. */
export async function caller(): Promise<{ address: string; browser: string }> {
  const head = await headers()
  return { address: head.get('x-forwarded-for') ?? 'local', browser: head.get('user-agent')?.slice(0, 200) ?? '' }
}

/** The path and query of the page asked for (written by proxy.ts). */
export async function askedPath(): Promise<string> {
  return (await headers()).get('x-path') ?? '/'
}
