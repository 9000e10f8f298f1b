import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../../tests/support/tinyPayload.ts'
import { writeInPlace, writeNewestVersionInPlace } from './writeInPlace.ts'

const database = testDatabase({ empty: true })
const collection = 'stories' as never
const at = '2026-05-01T04:00:00.000Z'
let payload: Payload
let req: PayloadRequest
let user: string

beforeAll(async () => {
  payload = await tinyPayload({ url: database.url })
  req = await createLocalReq({}, payload)
  const data = { email: 'a@example.kz', password: 'correct horse' }
  user = String((await payload.create({ collection: 'users', data } as never)).id)
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const workflow = { state: 'draft', by: null, at, extra: { a: { b: 1 } } }

async function storyWithDraft(): Promise<string> {
  const note = await payload.create({ collection: 'notes', data: {} } as never)
  const data = {
    title: 'Тақырып',
    label: 'қаз',
    notes: [note.id],
    kinds: ['a', 'b'],
    rows: [{ value: '1' }, { value: '2' }],
    body: [{ blockType: 'fact', x: 'y' }],
    workflow,
  }
  const { id } = await payload.create({ collection, data, draft: true } as never)
  await payload.update({ collection, id, locale: 'ru', data: { label: 'рус' }, draft: true } as never)
  return String(id)
}

const main = async (id: string) => {
  const found = await payload.findByID({ collection, id, locale: 'all', depth: 0 } as never)
  return found as unknown as Record<string, unknown>
}
const newest = async (id: string) => {
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await payload.findVersions({ collection, where, locale: 'all', depth: 0 } as never)
  expect(docs).toHaveLength(1)
  return docs[0] as unknown as { id: string; updatedAt: string; version: Record<string, unknown> }
}

describe('writeInPlace', () => {
  it('writes into the document and changes nothing else', async () => {
    const id = await storyWithDraft()
    const before = await main(id)
    const versionBefore = await newest(id)
    expect(await writeInPlace(req, { collection, id, fields: { workflow: { state: 'review', by: user } } })).toBe(true)
    expect(await main(id)).toEqual({ ...before, workflow: { ...workflow, state: 'review', by: user } })
    expect(await newest(id)).toEqual(versionBefore)
  })

  it('empties a field with null and takes a whole object of JSON', async () => {
    const id = await storyWithDraft()
    await writeInPlace(req, { collection, id, fields: { workflow: { at: null, extra: { c: 2 } } } })
    expect((await main(id)).workflow).toMatchObject({ state: 'draft', extra: { c: 2 } })
    expect((await main(id)).workflow).not.toHaveProperty('at', at)
  })

  it('writes only while the condition holds', async () => {
    const id = await storyWithDraft()
    const order = {
      collection,
      id,
      fields: { workflow: { state: 'review' } },
      onlyIf: { 'workflow.state': { equals: 'draft' } },
    }
    expect(await writeInPlace(req, order)).toBe(true)
    expect(await writeInPlace(req, order)).toBe(false)
    expect(await writeInPlace(req, { collection, id: user, fields: { title: 'x' } })).toBe(false)
  })

  it.each([{ label: { kk: 'x' } }, { kinds: ['a'] }, { rows: [] }, { body: [] }, { notes: [] }, { unknown: 1 }])(
    'refuses %o, which SQLite could write only with a loss',
    async (fields) => {
      await expect(writeInPlace(req, { collection, id: user, fields })).rejects.toThrow(/in place/)
    },
  )
})

describe('writeNewestVersionInPlace', () => {
  it('writes into the newest version and changes nothing else', async () => {
    const id = await storyWithDraft()
    const before = await newest(id)
    const mainBefore = await main(id)
    const fields = { workflow: { state: 'review', by: user }, title: 'Жаңа' }
    expect(await writeNewestVersionInPlace(req, { collection, id, fields })).toBe(true)
    const after = await newest(id)
    expect(after.updatedAt).toBe(before.updatedAt)
    expect(after.version).toEqual({
      ...before.version,
      title: 'Жаңа',
      workflow: { ...workflow, state: 'review', by: user },
    })
    expect(after.version.label).toEqual({ kk: 'қаз', ru: 'рус' })
    expect(await main(id)).toEqual(mainBefore)
    const { totalDocs } = await payload.countVersions({ collection, where: { parent: { equals: id } } } as never)
    expect(totalDocs).toBe(2)
  })

  it('says so when there is no version, or the condition does not hold', async () => {
    const id = await storyWithDraft()
    const order = { collection, id, fields: { workflow: { state: 'review' } } }
    const onlyIf = { 'version.workflow.state': { equals: 'live' } }
    expect(await writeNewestVersionInPlace(req, { ...order, onlyIf })).toBe(false)
    expect(await writeNewestVersionInPlace(req, { ...order, id: user })).toBe(false)
  })
})
