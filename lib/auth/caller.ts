import { headers } from 'next/headers'
import { answers } from '@/lib/running/answers'

/** Where this request comes from: the address that lib/running/requests.ts has proven, and the browser's own words. */
export async function caller(): Promise<{ address: string; browser: string }> {
  const head = await headers()
  return { address: head.get('x-forwarded-for') ?? 'local', browser: head.get('user-agent')?.slice(0, 200) ?? '' }
}

/** The path and query of the page asked for (written by proxy.ts). */
export async function askedPath(): Promise<string> {
  return (await headers()).get('x-path') ?? '/'
}

/**
 * Gives this request's answer a status that Next has no word for (429, 503). For pages and posted forms, before anything is
 * sent; a script reads the words of its answer and not its status.
 */
export async function answerWith(status: number): Promise<void> {
  const head = await headers()
  const answer = answers.get(head.get('x-request') ?? '')
  if (answer && !answer.headersSent && !head.has('next-action')) answer.statusCode = status
}
