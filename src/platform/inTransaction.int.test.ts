import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFeatures, testDatabase, withoutTransactions } from '../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../tests/support/tinyPayload.ts'
import { inTransaction } from './inTransaction.ts'

const database = testDatabase({ empty: true })
let payload: Payload

beforeAll(async () => {
  payload = await tinyPayload({ url: database.url })
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const count = async (): Promise<number> => (await payload.count({ collection: 'notes' } as never)).totalDocs
const note = { collection: 'notes', data: {} }

describe('inTransaction', () => {
  it('saves what was written and gives the result back', async () => {
    const before = await count()
    expect(await inTransaction(payload, async (req) => payload.create({ ...note, req } as never))).toHaveProperty('id')
    expect(await count()).toBe(before + 1)
  })

  it('leaves the request usable afterwards', async () => {
    const req = await createLocalReq({}, payload)
    const before = await count()
    await inTransaction(req, () => payload.create({ ...note, req } as never))
    expect(await req.transactionID).toBeFalsy() // Payload leaves a promise of none where there are no transactions
    await payload.create({ ...note, req } as never)
    expect(await count()).toBe(before + 2)
  })

  it('may be started side by side', async () => {
    const before = await count()
    await Promise.all(
      Array.from({ length: 10 }, () => inTransaction(payload, (req) => payload.create({ ...note, req } as never))),
    )
    expect(await count()).toBe(before + 10)
  })
})

describe.skipIf(!databaseFeatures.transactions)(`inTransaction, all or nothing${withoutTransactions}`, () => {
  it('saves nothing when the work fails, and throws the error on', async () => {
    const before = await count()
    const work = inTransaction(payload, async (req) => {
      await payload.create({ ...note, req } as never)
      throw new Error('halfway')
    })
    await expect(work).rejects.toThrow('halfway')
    expect(await count()).toBe(before)
  })

  it('joins the transaction that the request already has', async () => {
    const before = await count()
    const req = await createLocalReq({}, payload)
    const work = inTransaction(req, async () => {
      await inTransaction(req, () => payload.create({ ...note, req } as never))
      expect(await count()).toBe(before)
      throw new Error('after the inner one')
    })
    await expect(work).rejects.toThrow('after the inner one')
    expect(await count()).toBe(before)
  })
})
