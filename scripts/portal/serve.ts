import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

export type Served = { url: string; exit: Promise<number>; stop: () => Promise<number> }

/** What a portal that is not followed said last, for when it ends by itself. */
type Said = { last: string }

/** What Next ends with when it has finished after SIGTERM. */
const askedToStop = 143

/** A port of the loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise(done => server.close(done))
  if (!address || typeof address === 'string') throw new Error('No free port')
  return address.port
}

/** Throws a sentence when one of the ports, given by the name of its variable, is taken. */
export async function needFree(ports: Record<string, number>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    const server = createServer()
    const free = await new Promise<boolean>(done => {
      server.once('error', () => done(false)).listen(port, () => server.close(() => done(true)))
    })
    if (!free) throw new Error(`Port ${port} is in use: stop what uses it, or choose another with ${name}=...`)
  }
}

/** Resolves when a line of the child's output says so; fails when it ends before. */
function saying(child: ChildProcess, sign: RegExp, said: Said): Promise<void> {
  return new Promise((ready, failed) => {
    const listen = (chunk: Buffer) => {
      said.last = (said.last + chunk).slice(-10_000)
      if (sign.test(said.last)) ready()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', () => failed(new Error(`The portal stopped before it was ready:\n${said.last}`)))
  })
}

/**
 * Starts the built portal (`next start`) as a child of this process and resolves once it answers. `stop` asks it to
 * finish what it is doing; after 25 seconds it is made to.
 */
export async function serve(
  port: number,
  environment: Record<string, string | undefined>,
  quiet = false,
): Promise<Served> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (!quiet) {
    child.stdout.pipe(process.stdout)
    child.stderr.pipe(process.stderr)
  }
  const said = { last: '' }
  let asked = false
  const exit = new Promise<number>(done =>
    child.on('exit', (code, signal) => {
      if (!asked) console.error(`The portal ended by itself (${code ?? signal}):\n${quiet ? said.last : ''}`)
      done(code ?? 1)
    }),
  )
  await saying(child, /Ready in/, said)
  async function stop() {
    asked = true
    child.kill('SIGTERM')
    const hard = setTimeout(() => child.kill('SIGKILL'), 25_000)
    const code = await exit
    clearTimeout(hard)
    return code === askedToStop ? 0 : code
  }
  return { url: `http://localhost:${port}`, exit, stop }
}
