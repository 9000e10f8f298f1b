import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startProgram } from './processes.mjs'

/** @typedef {{ name: string, url: string, lacks: string[], stop: () => Promise<void> }} Server */

/** @param {string | undefined} url @param {string | undefined} features such as `transactions=no` */
export async function givenServer(url, features) {
  if (!url) return undefined
  const { MongoClient } = await import('mongodb')
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 10_000 })
  const hello = await client.db().admin().command({ isMaster: 1 }) // not every compatible server knows `hello`
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

const javaSources = fileURLToPath(new URL('./mongo-java-server/', import.meta.url))

/** mongo-java-server from Maven Central: it speaks MongoDB's protocol and keeps the data in memory. @param {string} cache */
export async function javaServer(cache) {
  const pom = join(javaSources, 'pom.xml')
  const version = /<artifactId>mongo-java-server<\/artifactId>\s*<version>([^<]+)/.exec(readFileSync(pom, 'utf8'))?.[1]
  const jars = join(cache, `mongo-java-server-${version}`)
  if (!existsSync(join(jars, 'complete'))) {
    rmSync(jars, { recursive: true, force: true })
    run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`], process.env)
    writeFileSync(join(jars, 'complete'), '')
  }
  const { child, ended, end } = startProgram('java', ['-cp', join(jars, '*'), join(javaSources, 'Serve.java')], {
    cwd: jars,
    env: process.env,
    output: 'pipe',
  })
  let said = ''
  child.stderr?.on('data', (text) => (said += text))
  const firstLine = new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve))
  const code = ended.then((code) => Promise.reject(new Error(`${code}: ${said.trim().split('\n')[0]}`)))
  code.catch(() => undefined) // after the first line nobody waits for it any more
  const url = `mongodb://127.0.0.1:${await Promise.race([firstLine, code])}/`
  return { name: `mongo-java-server ${version}`, url, lacks: ['transactions', 'collation', 'text'], stop: end }
}

/**
 * Runs a program to its end; when it fails, with its last word as the error.
 * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
function run(program, args, env) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8', timeout: 15 * 60_000 })
  if (status === 0) return
  const lines = `${stdout}${stderr}`.trim().split('\n')
  throw new Error(error?.message ?? lines.find((line) => /error/i.test(line)) ?? lines.pop())
}
