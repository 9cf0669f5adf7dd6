import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** `imports`: what the file runs; types alone do not count. */
export type Source = { path: string; text: string; imports: string[] }

const folders = ['app', 'lib', 'db', 'scripts']
const roots = ['proxy.ts', 'instrumentation.ts']

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}

/** Where an import leads: a path of the repository (`lib/auth/viewer`), or a package's name. */
function resolved(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2).replace(/\.tsx?$/, '')
  if (name.startsWith('.')) return normalize(join(dirname(from), name)).replace(/\.tsx?$/, '')
  return name
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const running = text.replace(/^(import|export) type [^;]*? from ['"][^'"]+['"]/gm, '')
  const names = [...running.matchAll(/(?:from|import|require\()\s*\(?['"]([^'"]+)['"]/g)].map(match => match[1] ?? '')
  return { path, text, imports: [...new Set(names)].map(name => resolved(path, name)) }
}

/** Every source file of the portal, with what it imports. */
export const sources: Source[] = [...folders.flatMap(filesUnder), ...roots].sort().map(read)
