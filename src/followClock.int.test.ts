import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeInPlace, writeNewestVersionInPlace } from '#platform/database/writeInPlace.ts'
import { typeScript } from './operations/launch/processes.mjs'
import { openOffice, type Office } from '../tests/support/office.ts'
import { itemAt } from '../tests/support/premises.ts'
import { databaseFeatures } from '../tests/support/testDatabase.ts'

let office: Office
const servers: ChildProcess[] = []
beforeAll(async () => {
  office = await openOffice()
})
afterEach(() => {
  for (const server of servers) server.kill('SIGKILL')
})
afterAll(() => office.close())

async function startServer(): Promise<ChildProcess> {
  const server = spawn(process.execPath, [...typeScript, fileURLToPath(new URL('./followClock.fixture.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  servers.push(server)
  for await (const chunk of server.stdout ?? []) if (String(chunk).includes('ready')) return server
  throw new Error('The server never became ready')
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50)
}

const countOf = async (state: string): Promise<number> =>
  (await office.payload.count({ collection: 'news', where: { state: { equals: state } } })).totalDocs
const jobs = async (): Promise<number> => (await office.payload.count({ collection: 'payload-jobs' })).totalDocs

describe.skipIf(databaseFeatures.kind === 'mongodb')('two servers on one database [SQLite: a file that both open]', () => {
  it('do everything once, also when one is killed in the middle', { timeout: 240_000 }, async () => {
    const { payload } = office
    const items: string[] = []
    for (let number = 0; number < 12; number++) items.push((await itemAt(office, 'news', 'scheduled/never')).id)
    await payload.jobs.run({ limit: 1000 })
    await payload.delete({ collection: 'notices', where: {} })
    const req = await office.as(undefined)
    const fields = { publishAt: new Date(Date.now() - 600_000).toISOString() }
    for (const id of items) {
      await writeInPlace(req, { collection: 'news', id, fields })
      await writeNewestVersionInPlace(req, { collection: 'news', id, fields })
    }
    // A job that a process before them died over.
    const orphan = await payload.jobs.queue({ task: 'followMove', input: { entry: 'nothing' } })
    await payload.db.updateJobs({ where: { id: { equals: orphan.id } }, data: { processing: true }, returning: false })

    const first = await startServer()
    const second = startServer()
    await until(async () => (await countOf('live')) >= 3)
    first.kill('SIGKILL')
    await once(first, 'exit')
    await second
    await until(async () => (await countOf('live')) === items.length && (await jobs()) === 0)

    const { docs: entries } = await payload.find({ collection: 'audit-entries', where: { action: { equals: 'publish' } }, pagination: false })
    expect(entries.map(({ item }) => item).toSorted()).toEqual(items.toSorted())
    const { docs: notices } = await payload.find({ collection: 'notices', depth: 0, pagination: false })
    const about = notices.map(({ entry, to }) => `${entry} ${String(to)}`)
    expect(new Set(about).size).toBe(about.length)
    // Author and editor are told of the move and of the delay.
    expect(about).toHaveLength(items.length * 4)
  })
})
