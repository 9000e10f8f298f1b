import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../../tests/support/tinyPayload.ts'
import { writeInPlace, writeNewestVersionInPlace } from './writeInPlace.ts'

const database = testDatabase({ empty: true })
const collection = 'stories' as never
let payload: Payload
let req: PayloadRequest

beforeAll(async () => {
  payload = await tinyPayload({ url: database.url })
  req = await createLocalReq({}, payload)
  await payload.create({ collection, data: { title: 'Тақырып' } } as never)
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

// Addresses hold whatever people type; neither database may answer with an error of its own.
describe.each(['x', '1', '0', 'қала', "' or 1=1", '6b02b003cf1fb7384c9675e0', '2abf869e-3bc6-4097-949d-bb938a8fc043', 'a'.repeat(300)])(
  'the id %o, which nothing has',
  (id) => {
    it.each([
      ['findByID', () => payload.findByID({ collection, id })],
      ['update', () => payload.update({ collection, id, data: { title: 'x' } } as never)],
      ['delete', () => payload.delete({ collection, id })],
      ['findVersionByID', () => payload.findVersionByID({ collection, id })],
    ])('%s answers 404', async (_, act) => {
      await expect(act()).rejects.toMatchObject({ status: 404 })
    })

    it.each<Where>([
      { id: { equals: id } },
      { id: { in: [id] } },
      { notes: { equals: id } },
      { notes: { in: [id] } },
      { 'workflow.by': { equals: id } },
      { and: [{ id: { in: [id] } }, { _status: { equals: 'draft' } }] },
    ])('%o finds nothing', async (where) => {
      expect((await payload.find({ collection, where })).docs).toEqual([])
      expect(await payload.count({ collection, where })).toEqual({ totalDocs: 0 })
    })

    it('has no versions and cannot be written in place', async () => {
      expect((await payload.findVersions({ collection, where: { parent: { equals: id } } })).docs).toEqual([])
      expect(await writeInPlace(req, { collection, id, fields: { title: 'x' } })).toBe(false)
      expect(await writeNewestVersionInPlace(req, { collection, id, fields: { title: 'x' } })).toBe(false)
    })
  },
)
