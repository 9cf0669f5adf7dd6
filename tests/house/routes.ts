import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A page or handler of the portal: its address as its folder says it, and the pattern of that address. */
export type Route = {
  path: string
  kind: 'page' | 'handler'
  within: '(portal)' | '(public)' | '(open)' | ''
  pattern: RegExp
}

function routeOf(file: string): Route {
  const folder = dirname(file)
  const path = `/${folder
    .split('/')
    .filter(part => part !== '.' && !/^\(.*\)$/.test(part))
    .join('/')}`
  const pattern = path
    .replace(/[.+*?^$()|]/g, '\\$&')
    .replace(/\[\\\.\\\.\\\.\w+\]/g, '.+')
    .replace(/\[\w+\]/g, '[^/]+')
  const within = (/^\((portal|public|open)\)/.exec(folder)?.[0] ?? '') as Route['within']
  return { path, kind: file.endsWith('page.tsx') ? 'page' : 'handler', within, pattern: new RegExp(`^${pattern}$`) }
}

const files = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /^(page\.tsx|route\.ts)$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name).slice('app/'.length))

/** Every page and handler on disk, the more particular address first, as Next chooses. */
export const routes: Route[] = files
  .map(routeOf)
  .sort((a, b) => dynamic(a.path) - dynamic(b.path) || a.path.localeCompare(b.path))

function dynamic(path: string): number {
  return path.split('/').reduce((sum, part, depth) => sum + (part.startsWith('[') ? 100 - depth : 0), 0)
}

/** The route that answers a path. */
export function routeFor(path: string): Route | undefined {
  return routes.find(route => route.pattern.test(path))
}
