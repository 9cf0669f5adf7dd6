import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './check/chromium'
import { type Count, countTests } from './check/count'
import { build, isBuilt } from './portal/build'

const one = (good: boolean): Count => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

function run(title: string, args: string[]): boolean {
  console.log(`\n== ${title}`)
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

async function attempt(title: string, work: () => unknown): Promise<Count> {
  console.log(`\n== ${title}`)
  try {
    await work()
    return one(true)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return one(false)
  }
}

function tests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'portal-check-'))
  const report = join(folder, 'tests.json')
  const good = run('Tests', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    return countTests(readFileSync(report, 'utf8'), good)
  } catch {
    return one(false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Everything, from nothing: types, style, build, and every test. Ends with one line that counts what passed and failed. */
async function check() {
  const counts = [
    await attempt('Build', () => (isBuilt() ? console.log('The build is of these sources.') : build())),
    one(run('Types', ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'])),
    one(run('Style', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'])),
    await attempt('Chromium', () => console.log(ensureChromium())),
    tests(),
  ]
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
}

check()
