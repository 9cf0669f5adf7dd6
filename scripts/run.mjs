// Starts one of our scripts on any Node from 20 on, with nothing installed yet: `node scripts/run.mjs NAME ARGUMENTS`.
// Installs the packages where they are missing or not those of the lock file, then hands over to the Node that the lock
// file pins, or to the installed one where that is recent enough.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldest = [22, 14]
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name, ...args] = process.argv.slice(2)

function packagesOf(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
}

/** Whether node_modules holds what the lock file asks for; packages that are optional may be missing on this system. */
function installed() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const present = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, peer, devOptional }]) =>
      path === '' || present[path]?.version === version || (!present[path] && (optional || peer || devOptional)),
  )
}

function recent(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/** The pinned Node where it runs on this system, else this one. */
function runtime() {
  const pinned = join(root, 'node_modules/.bin/node')
  const answer = existsSync(pinned) ? spawnSync(pinned, ['--version'], { encoding: 'utf8' }) : undefined
  if (answer?.status === 0 && recent(answer.stdout.trim())) return pinned
  if (recent(process.version)) return process.execPath
  console.error(
    `The portal needs Node ${oldest.join('.')} or later; this is ${process.version}. Node 24 is what it is tested with.`,
  )
  return process.exit(1)
}

if (!installed()) {
  console.log('Installing the packages of package-lock.json ...')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('npm ci failed: see above.')
    process.exit(1)
  }
}

// The demo keeps secrets with its data; `npm start` must not take them for the operator's.
const settingFiles = ['.env', ...(name === 'start' ? [] : [join(process.env.DATA_DIR ?? 'data', 'demo.env')])]
const settings = settingFiles.filter(file => existsSync(resolve(root, file))).map(file => `--env-file=${file}`)
const child = spawn(
  runtime(),
  [...settings, '--conditions=react-server', '--import=tsx', join('scripts', `${name}.ts`), ...args],
  { cwd: root, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
