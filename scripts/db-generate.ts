import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'db/migrations'
const before = new Set(readdirSync(folder))
const { status } = spawnSync('drizzle-kit', ['generate', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const name of readdirSync(folder).filter(name => name.endsWith('.sql') && !before.has(name))) {
  const sql = readFileSync(`${folder}/${name}`, 'utf8')
  writeFileSync(`${folder}/${name}`, sql.replace(/(CREATE TABLE [^;]*\n\));/g, '$1 STRICT;'))
}
process.exitCode = status ?? 1
