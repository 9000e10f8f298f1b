import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithSentence } from './endWithSentence.mjs'
import { passSignalsOn } from './processes.mjs'
import { ensureInstalled } from './runTests.mjs'
import { say } from './say.mjs'
import { closingLine, nameFailures, vitestRun } from './vitestRun.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The exit code that says that nothing was tested, because there was no server to test on. */
const noServer = 2

/**
 * Long tests of what is made of what the database gave: every question that they ask it is asked by a shorter one that
 * stays. On SQLite they run each time.
 */
const notOfTheDatabase = [
  'src/content/news/importStory.cli.int.test.ts',
  'src/content/news/importStoryEndpoint.int.test.ts',
  'src/feeds/answers.int.test.ts',
  'src/feeds/machine-items/machineItems.int.test.ts',
  'src/operations/demo/seed/seedDemo.int.test.ts',
  'src/operations/prepare/fillWithDemo.int.test.ts',
  'src/people/users/account-mails/accountMails.int.test.ts',
  'src/press-room/kits/kit.int.test.ts',
  'src/press-room/releases/release.int.test.ts',
  'src/publication/preview/preview.int.test.ts',
  'src/search/rebuildSearch.cli.int.test.ts',
  'src/workflow/roads.int.test.ts',
]

/** `npm run test:mongodb`: the integration tests on the first MongoDB server that can be had. */
export async function runMongodbTests() {
  const wasStopped = passSignalsOn()
  try {
    await ensureInstalled()
    const server = await findServer()
    if (!server) {
      console.error(say('noMongo'))
      process.exit(noServer)
    }
    console.log(say('mongoServer', { server: server.name }))
    if (server.lacks.length > 0) console.log(say('mongoLacks', { features: server.lacks.join(', ') }))
    const features = server.lacks.map((feature) => `${feature}=no`).join(',')
    const env = { ...process.env, MONGODB_URL: server.url, MONGODB_FEATURES: features }
    try {
      const counts = await vitestRun(root, ['--project', 'integration', ...notOfTheDatabase.flatMap((file) => ['--exclude', file]), ...process.argv.slice(2)], env)
      nameFailures(counts.failures)
      console.log(`\n${closingLine(counts)}`)
      if (!wasStopped()) process.exitCode = counts.failed > 0 ? 1 : 0
    } finally {
      await server.stop()
    }
    if (!wasStopped()) process.exit()
  } catch (error) {
    if (!wasStopped()) endWithSentence(error, undefined)
  }
}

/** A server that was named has to answer; of the others the first that can be had, and why the rest cannot. */
async function findServer() {
  const { givenServer, javaServer, realServer } = await import('./mongodbServers.mjs')
  const given = await givenServer(process.env.MONGODB_URL, process.env.MONGODB_FEATURES)
  if (given) return given
  const cache = join(root, 'node_modules', '.cache', 'media-center')
  const choices = /** @type {const} */ ([
    ['mongod', realServer],
    ['mongo-java-server', () => javaServer(cache)],
  ])
  for (const [name, start] of choices) {
    try {
      return await start()
    } catch (error) {
      console.log(`${name}: ${String(error.message).split('\n')[0]}`)
    }
  }
  return undefined
}
