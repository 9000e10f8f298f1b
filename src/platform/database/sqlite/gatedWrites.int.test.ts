import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { createLocalReq, initTransaction, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '#platform/inTransaction.ts'
import { databaseFeatures, testDatabase } from '../../../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../../../tests/support/tinyPayload.ts'
import { typeScript } from '#operations/launch/processes.mjs'

const database = testDatabase({ empty: true })
let payload: Payload
let forget = false

beforeAll(async () => {
  payload = await tinyPayload({
    url: database.url,
    hooks: {
      afterChange: [
        async ({ doc, operation, req }) => {
          if (operation !== 'create') return
          const request: { req?: PayloadRequest } = forget ? {} : { req }
          await payload.create({ collection: 'notes', data: { text: `of ${doc.title}` }, ...request } as never)
        },
      ],
    },
  })
})

afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const count = async (collection: string): Promise<number> =>
  (await payload.count({ collection } as never)).totalDocs

const story = (title: string, req?: PayloadRequest) =>
  payload.create({ collection: 'stories', data: { title, rows: [{ value: '1' }] }, ...(req && { req }) } as never)

describe.skipIf(databaseFeatures.kind === 'mongodb')('gatedWrites [SQLite only: MongoDB takes many writers]', () => {
  it('holds 200 concurrent creates, nested writes included, without an error', { timeout: 90_000 }, async () => {
    const before = await count('stories')
    await Promise.all(Array.from({ length: 200 }, (_, index) => story(`Оқиға ${index}`)))
    expect(await count('stories')).toBe(before + 200)
    expect(await count('notes')).toBe(before + 200)
    const handles = readdirSync('/proc/self/fd').length
    expect(handles).toBeLessThan(150)
  })

  it('a chain of writes lets the rest of the process in between them', async () => {
    let turns = 0
    let others: NodeJS.Immediate | undefined
    const goRound = (): void => {
      turns += 1
      others = setImmediate(goRound)
    }
    goRound()
    const counted: number[] = []
    for (let number = 0; number < 5; number += 1) {
      await story(`Тізбек ${number}`)
      counted.push(turns)
    }
    clearImmediate(others)
    expect(new Set(counted).size).toBe(5)
  })

  it('a transaction keeps others out, but not readers', async () => {
    const req = await createLocalReq({}, payload)
    let other: Promise<unknown> | undefined
    let written = false
    const readBefore = await count('notes')
    await new Promise<void>((done, failed) => {
      inTransaction(req, async () => {
        await payload.create({ collection: 'notes', data: { text: 'inside' }, req } as never)
        done()
        await pause(300)
      }).catch(failed)
    })
    other = payload.create({ collection: 'notes', data: { text: 'outside' } } as never).then(() => (written = true))
    expect(await count('notes')).toBe(readBefore)
    expect(written).toBe(false)
    await other
    expect(await count('notes')).toBe(readBefore + 2)
  })

  it('says at once that req was forgotten, rolls back and lets the next one through', async () => {
    const before = await count('stories')
    forget = true
    const started = Date.now()
    await expect(story('Ұмытылған')).rejects.toThrow(/pass "req"/)
    forget = false
    expect(Date.now() - started).toBeLessThan(2000)
    expect(await count('stories')).toBe(before)
    await story('Келесі')
    expect(await count('stories')).toBe(before + 1)
  })

  it('rolls everything back on an error, and writes nothing more for that request', async () => {
    const req = await createLocalReq({}, payload)
    const before = await count('notes')
    const copy = { ...req } as PayloadRequest
    await expect(
      inTransaction(req, async () => {
        await payload.create({ collection: 'notes', data: { text: 'first' }, req } as never)
        copy.transactionID = await req.transactionID
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await expect(
      payload.db.create({ collection: 'notes', data: { text: 'second' }, req: copy } as never),
    ).rejects.toThrow(/rolled back/)
    expect(await count('notes')).toBe(before)
  })

  it('a broken constraint inside a transaction frees the gate', async () => {
    await payload.create({ collection: 'notes', data: { text: 'unique' } } as never)
    await expect(payload.create({ collection: 'notes', data: { text: 'unique' } } as never)).rejects.toThrow(/text/)
    await expect(payload.db.create({ collection: 'notes', data: { text: 'unique' } } as never)).rejects.toThrow(/text/)
    await payload.create({ collection: 'notes', data: { text: 'free again' } } as never)
  })

  it('a commit that fails is an error, never a silent loss', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const id = String(await req.transactionID)
    await payload.create({ collection: 'notes', data: { text: 'unsaved' }, req } as never)
    const session = (payload.db.sessions ?? {})[id] as unknown as { db: { run: (sql: string) => Promise<unknown> } }
    await session.db.run('PRAGMA defer_foreign_keys = ON')
    await session.db.run("INSERT INTO users_sessions (_order, _parent_id, id, expires_at) VALUES (1, 'nobody', 'x', 'y')")
    await expect(payload.db.commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/)
    await payload.create({ collection: 'notes', data: { text: 'saved' } } as never)
    const { docs } = await payload.find({ collection: 'notes', where: { text: { in: ['unsaved', 'saved'] } } } as never)
    expect(docs.map((note) => (note as unknown as { text: string }).text)).toEqual(['saved'])
  })

  it('a login waits for an open transaction, right or wrong password', async () => {
    const data = { email: 'a@example.kz', password: 'correct horse' }
    await payload.create({ collection: 'users', data } as never)
    const slow = inTransaction(payload, () => pause(200))
    const wrong = payload.login({ collection: 'users', data: { ...data, password: 'wrong' } } as never)
    await expect(wrong).rejects.toThrow(/incorrect/)
    await slow
    const { user } = await payload.login({ collection: 'users', data } as never)
    expect(user).toMatchObject({ email: data.email })
  })

  it('jobs are claimed once, however many run them', async () => {
    for (let index = 0; index < 10; index++) await payload.jobs.queue({ task: 'ping', input: {} } as never)
    const runs = await Promise.all([payload.jobs.run({ limit: 10 }), payload.jobs.run({ limit: 10 })])
    const ran = runs.flatMap(({ jobStatus }) => Object.keys(jobStatus ?? {}))
    expect(ran).toHaveLength(10)
    expect(new Set(ran).size).toBe(10)
  })

  it('two processes write 100 documents each into one file', { timeout: 180_000 }, async () => {
    const before = await count('notes')
    const program = fileURLToPath(new URL('./writeManyNotes.fixture.ts', import.meta.url))
    const run = (name: string): Promise<number | null> =>
      new Promise((done) => {
        const child = spawn(process.execPath, [...typeScript, program, database.url, name], { stdio: 'inherit' })
        child.on('exit', done)
      })
    expect(await Promise.all([run('one'), run('two')])).toEqual([0, 0])
    expect(await count('notes')).toBe(before + 200)
  })
})
