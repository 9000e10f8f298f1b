import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** A server of the demo, with the accounts of its roles. */
export type Premises = { site: string; dataFolder: string; accounts: Record<string, { email: string; password: string }> }

declare module 'vitest' {
  export interface ProvidedContext {
    premises: Premises[]
  }
}

const patienceInSeconds = 600

/**
 * Vitest's global set-up of the browser tests: `npm start` itself, on an empty database and a port of its own, once for
 * each of the workers, whose files would find one another's traces otherwise.
 */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const running: { premises: Premises; stop: () => Promise<void> }[] = []
  const stop = async () => void (await Promise.all(running.map((one) => one.stop())))
  try {
    // One after the other: the first builds, and the others find it built.
    while (running.length < (project.config.maxWorkers || 1)) running.push(await startServer())
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('premises', running.map(({ premises }) => premises))
  return stop
}

async function startServer(): Promise<{ premises: Premises; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'media-center-browser-'))
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const dataFolder = join(folder, 'data')
  // A new user's environment has nothing of Vitest's in it.
  const { NODE_ENV: _, VITEST: __, MEDIA_CENTER_MODE: ___, DATABASE_URL: ____, ...environment } = process.env
  const server = spawn(process.execPath, ['src/operations/launch/start.mjs'], {
    env: {
      ...environment,
      PORT: String(port),
      DATA_FOLDER: dataFolder,
      MEDIA_FOLDER: join(folder, 'media'),
      DEMO: 'yes',
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  server.stdout.on('data', (text) => said.push(String(text)))
  server.stderr.on('data', (text) => said.push(String(text)))
  const stop = async () => {
    await end(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(server, site, said)
  } catch (error) {
    await stop()
    throw error
  }
  return { premises: { site, dataFolder, accounts: readAccounts(join(dataFolder, 'accounts.txt')) }, stop }
}

/** The accounts of the demo by role, as `npm start` leaves them to the owner of the machine. */
function readAccounts(file: string): Record<string, { email: string; password: string }> {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return Object.fromEntries(
    rows.map((row) => {
      const [role = '', email = '', password = ''] = row.split('\t')
      return [role, { email, password }]
    }),
  )
}

async function untilReady(server: ChildProcess, site: string, said: string[]): Promise<void> {
  for (let second = 0; second < patienceInSeconds; second += 1) {
    if (server.exitCode !== null) throw new Error(`npm start ended:\n${said.join('')}`)
    // The launcher prints the addresses when everything is ready, accounts included.
    if (said.join('').includes(`${site}/admin`)) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`npm start was not ready after ${patienceInSeconds} s:\n${said.join('')}`)
}

function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
