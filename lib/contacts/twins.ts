import type { Viewer } from '@/lib/auth/viewer'
import { listAllContacts } from './queries'

/** Who has which number already, among the contacts the viewer sees. */
export async function twinsOf(viewer: Viewer): Promise<Map<string, string>> {
  return new Map((await listAllContacts(viewer)).map(({ number, name }) => [number, name]))
}
