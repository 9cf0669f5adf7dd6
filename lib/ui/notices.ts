import { cookies } from 'next/headers'
import { newId } from '@/db/id'
import type fr from '@/messages/fr.json'

export type NoticeKey = keyof (typeof fr)['notices']
export type Noticed = { id: string; key: NoticeKey; params?: Record<string, string | number> }
const shown = new Set<string>()

/** Says one thing on top of the next page; call it in an action just before its redirect. */
export async function setNotice(key: NoticeKey, params?: Noticed['params']): Promise<void> {
  const noticed: Noticed = { id: newId(), key, params }
  ;(await cookies()).set('notice', JSON.stringify(noticed), { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 30 })
}

/** The notice to show on this page, once. */
export async function takeNotice(): Promise<Noticed | undefined> {
  const value = (await cookies()).get('notice')?.value
  if (!value) return undefined
  const noticed = read(value)
  if (!noticed || shown.has(noticed.id)) return undefined
  shown.add(noticed.id)
  if (shown.size > 1000) shown.delete(shown.values().next().value as string)
  return noticed
}

function read(value: string): Noticed | undefined {
  try {
    return JSON.parse(value) as Noticed
  } catch {
    return undefined
  }
}
