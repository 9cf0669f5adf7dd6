import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function installed(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .concat('/usr/bin', '/Applications/Google Chrome.app/Contents/MacOS')
  const found = folders.flatMap(folder => [...names, 'Google Chrome'].map(name => join(folder, name))).find(existsSync)
  return found ?? [chromium.executablePath()].find(existsSync)
}

/** The Chromium for the browser tests (environment CHROMIUM, an installed one, Playwright's). Throws a sentence when there is none. */
export function executable(): string {
  const found = installed()
  if (!found)
    throw new Error(
      'The browser tests need a Chromium: install one (Debian: apt-get install chromium) or name it in CHROMIUM.',
    )
  return found
}

function run(command: string, args: string[]): boolean {
  console.log(`${command} ${args.join(' ')}`)
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  )
}

/** Makes sure that there is a Chromium: Debian's package when root on Debian, else Playwright's own download. */
export function ensureChromium(): string {
  if (!installed()) {
    const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0
    const done =
      debian &&
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    if (!done) run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  }
  return executable()
}
