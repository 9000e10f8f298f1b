import config from '@payload-config'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload } from 'payload'
import { connectTo } from '#platform/database/sqlite/writerConnection.ts'
import { env } from '#platform/env.ts'
import { makePrototypes, type Prototypes } from './prototypes.ts'
import { hireStaff } from './staff.ts'
import { multiply } from './multiply.ts'
import { verify } from './verify.ts'

// Run by `benchmark.mjs`, in a process of its own, twice: `originals` by the use cases, which takes long and is kept,
// and `copies` of them, which are made anew when their days have grown old.

const [, , step] = process.argv
const since = Date.now()
const say = (what: string): void => console.log(`  ${Math.round((Date.now() - since) / 1000)} s: ${what}`)
const file = join(env().dataFolder, 'prototypes.json')

const payload = await getPayload({ config })
payload.logger.level = 'error'
if (step === 'originals') {
  const prototypes = await makePrototypes(payload)
  await hireStaff(payload)
  writeFileSync(file, JSON.stringify(prototypes))
  say(`${prototypes.stories.length} stories by the use cases`)
} else {
  if (!existsSync(file)) throw new Error('Make the originals first')
  const prototypes = JSON.parse(readFileSync(file, 'utf8')) as Prototypes
  const client = connectTo(env().databaseUrl)
  const copyOf = await multiply(payload, client, prototypes, say)
  await verify(payload, client, prototypes, copyOf)
  say('verified against the use cases')
  client.close()
}
const closing = connectTo(env().databaseUrl)
await closing.execute('PRAGMA wal_checkpoint(TRUNCATE)')
closing.close()
await payload.destroy()
process.exit(0)
