import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFeatures as tested, testDatabase } from '../../../tests/support/testDatabase.ts'
import { tinyPayload } from '../../../tests/support/tinyPayload.ts'
import { databaseAdapter } from './databaseAdapter.ts'
import { databaseFeatures } from './databaseFeatures.ts'

const database = testDatabase({ empty: true })
let payload: Payload
let notes: string[]

beforeAll(async () => {
  payload = await tinyPayload({ url: database.url })
  notes = []
  for (const text of ['бір', 'екі']) {
    notes.push(String((await payload.create({ collection: 'notes', data: { text } } as never)).id))
  }
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

describe('databaseAdapter', () => {
  it('knows two kinds of address and no third', () => {
    expect(databaseAdapter({ url: 'file:./x.db' }).name).toBe('sqlite')
    expect(databaseAdapter({ url: 'mongodb://localhost/x' }).name).toBe('mongoose')
    expect(databaseAdapter({ url: 'mongodb+srv://host/x' }).name).toBe('mongoose')
    expect(() => databaseAdapter({ url: 'postgres://x' })).toThrow('DATABASE_URL')
  })

  it('says what it can do', async () => {
    expect(await databaseFeatures(payload)).toEqual(tested)
  })
})

describe('both databases alike', () => {
  it('find by relation, list, select, language and order', async () => {
    const story = (title: string, label: string, kinds: string[], note: string | undefined) =>
      payload.create({ collection: 'stories', data: { title, label, kinds, notes: [note] } } as never)
    await story('А', 'қала', ['a'], notes[0])
    await story('Б', 'ауыл', ['a', 'b'], notes[1])
    const titles = async (where: object, options: object = {}): Promise<unknown[]> => {
      const found = await payload.find({ collection: 'stories', where, sort: '-title', ...options } as never)
      return found.docs.map((doc) => (doc as unknown as { title: string }).title)
    }
    expect(await titles({})).toEqual(['Б', 'А'])
    expect(await titles({ notes: { in: [notes[1]] } })).toEqual(['Б'])
    expect(await titles({ 'notes.text': { equals: 'бір' } })).toEqual(['А'])
    expect(await titles({ kinds: { in: ['b'] } })).toEqual(['Б'])
    expect(await titles({ label: { equals: 'қала' } })).toEqual(['А'])
    expect(await titles({ label: { equals: 'қала' } }, { locale: 'ru' })).toEqual([])
    expect(await titles({}, { limit: 1, page: 2 })).toEqual(['А'])
  })

  it('keep ids as strings, and relations as ids or documents', async () => {
    const data = { title: 'В', notes }
    const { id } = await payload.create({ collection: 'stories', data, depth: 0 } as never)
    expect(typeof id).toBe('string')
    const flat = await payload.findByID({ collection: 'stories', id, depth: 0 } as never)
    expect(flat).toMatchObject({ notes })
    const deep = await payload.findByID({ collection: 'stories', id, depth: 1 } as never)
    expect(deep).toMatchObject({ notes: [{ text: 'бір' }, { text: 'екі' }] })
  })

  it('keep drafts apart from what is published', async () => {
    const { id } = await payload.create({ collection: 'stories', data: { title: 'Шыққан', _status: 'published' } } as never)
    await payload.update({ collection: 'stories', id, data: { title: 'Жоба' }, draft: true } as never)
    expect(await payload.findByID({ collection: 'stories', id } as never)).toMatchObject({ title: 'Шыққан' })
    expect(await payload.findByID({ collection: 'stories', id, draft: true } as never)).toMatchObject({ title: 'Жоба' })
    const where = { title: { equals: 'Жоба' } }
    expect(await payload.find({ collection: 'stories', draft: true, where } as never)).toMatchObject({ totalDocs: 1 })
    const versions = { collection: 'stories', where: { parent: { equals: id } } }
    expect(await payload.countVersions(versions as never)).toEqual({ totalDocs: 2 })
  })

  it('refuse a unique value twice', async () => {
    await expect(payload.create({ collection: 'notes', data: { text: 'бір' } } as never)).rejects.toThrow(/text/)
  })

  it('queue and run jobs, keep globals, let people in', async () => {
    await payload.jobs.queue({ task: 'ping', input: { note: 'x' } } as never)
    const { jobStatus } = await payload.jobs.run()
    expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])

    await payload.updateGlobal({ slug: 'settings', data: { name: 'Штаб' }, locale: 'kk' } as never)
    await payload.updateGlobal({ slug: 'settings', data: { name: 'Штаб (рус)' }, locale: 'ru' } as never)
    const settings = await payload.findGlobal({ slug: 'settings', locale: 'all' } as never)
    expect(settings).toMatchObject({ name: { kk: 'Штаб', ru: 'Штаб (рус)' } })

    const data = { email: 'kassir@example.kz', password: 'correct horse' }
    await payload.create({ collection: 'users', data } as never)
    expect(await payload.login({ collection: 'users', data } as never)).toMatchObject({ user: { email: data.email } })
  })
})
