import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from './processes.mjs'

/** @typedef {{ name: string, url: string, lacks: string[], stop: () => Promise<void> }} Server */

/** @param {string | undefined} url @param {string | undefined} features such as `transactions=no` */
export async function givenServer(url, features) {
  if (!url) return undefined
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 10_000 })
  const hello = await client.db().admin().command({ hello: 1 })
  await client.close()
  const named = (features ?? '').split(',').filter((one) => one.endsWith('=no')).map((one) => one.slice(0, -3).trim())
  // A server on its own accepts no transaction, and says so only when one is begun.
  const lacks = [...new Set([...named, ...(hello.setName || hello.msg === 'isdbgrid' ? [] : ['transactions'])])]
  return { name: new URL(url).host, url, lacks, stop: async () => undefined }
}

/** The real server, as a replica set: downloaded from its maker, or already in the cache. */
export async function realServer() {
  const canDownload = await fetch('https://fastdl.mongodb.org', { method: 'HEAD', signal: AbortSignal.timeout(15_000) }).then(
    () => true,
    () => false,
  )
  if (!canDownload) process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false'
  const { MongoBinary, MongoMemoryReplSet } = await import('mongodb-memory-server')
  await MongoBinary.getPath() // says in one line what create() would say in forty
  const server = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } })
  return { name: 'mongod', url: server.getUri(), lacks: [], stop: async () => void (await server.stop()) }
}

const ferretVersion = 'v1.24.0'

/** FerretDB from the Go module proxy, built once: it speaks MongoDB's protocol and keeps the data in SQLite. */
export async function ferretServer() {
  const bin = join(homedir(), '.cache', 'media-center', `ferretdb-${ferretVersion}`)
  const program = join(bin, 'ferretdb')
  if (!existsSync(program)) {
    mkdirSync(bin, { recursive: true })
    const built = spawnSync('go', ['install', `github.com/FerretDB/FerretDB/cmd/ferretdb@${ferretVersion}`], {
      env: { ...process.env, GOBIN: bin, PATH: `${process.env.PATH}:/usr/local/go/bin`, CGO_ENABLED: '0' },
      encoding: 'utf8',
      timeout: 15 * 60_000,
    })
    if (built.status !== 0) throw new Error((built.error?.message ?? built.stderr).trim().split('\n').pop())
  }
  const state = mkdtempSync(join(tmpdir(), 'ferretdb-'))
  const port = await freePort()
  const flags = ['--handler=sqlite', `--sqlite-url=file:${state}/`, `--state-dir=${state}`, '--telemetry=disable', '--debug-addr=-']
  const { end } = startProgram(program, [`--listen-addr=127.0.0.1:${port}`, ...flags], {
    cwd: state,
    env: process.env,
    output: 'pipe',
  })
  const stop = async () => {
    await end()
    rmSync(state, { recursive: true, force: true })
  }
  try {
    const url = `mongodb://127.0.0.1:${port}/`
    await givenServer(url, '')
    return { name: `FerretDB ${ferretVersion}`, url, lacks: ['transactions', 'lookup', 'text'], stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
