import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseFeatures, testDatabase } from '../../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../../tests/support/tinyPayload.ts'
import { inTransaction } from '../inTransaction.ts'
import { afterCommit } from './afterCommit.ts'

const database = testDatabase({ empty: true })
let payload: Payload
beforeAll(async () => {
  payload = await tinyPayload({ url: database.url })
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

describe.skipIf(!databaseFeatures.transactions)('what follows a commit', () => {
  it('is done once after it, however often it was asked for', async () => {
    const act = vi.fn<() => void>()
    await inTransaction(payload, async (req) => {
      await afterCommit(req, act)
      await afterCommit(req, act)
      expect(act).not.toHaveBeenCalled()
    })
    expect(act).toHaveBeenCalledOnce()
  })

  it('is not done after a rollback', async () => {
    const act = vi.fn<() => void>()
    const work = inTransaction(payload, async (req) => {
      await afterCommit(req, act)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(act).not.toHaveBeenCalled()
  })
})
