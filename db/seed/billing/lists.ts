import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '@/lib/billing/load/read'
import { loadFile } from '@/lib/billing/load/save'

const folder = join(process.cwd(), 'db/seed/billing/lists')

/** Loads the fictional provider's lists: call rates, prices, included minutes; and the taxes of every province. */
export async function seedLists(): Promise<void> {
  for (const name of readdirSync(folder)) {
    const { problems } = await loadFile(readFile(readFileSync(join(folder, name), 'utf8')), {
      zone: 'America/Toronto',
      dry: false,
    })
    if (problems.length) throw new Error(`${name}: ${JSON.stringify(problems)}`)
  }
}
