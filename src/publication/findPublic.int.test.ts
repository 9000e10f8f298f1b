import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { move } from '#workflow/move.ts'
import type { MoveInput } from '#workflow/whyNot.ts'
import type { PayloadRequest, Where } from 'payload'
import { bodyOf, openOffice, type Office } from '../../tests/support/office.ts'
import { findPublic, findPublicById, findPublicByIds, findPublicSettings, findWithdrawn } from './findPublic.ts'

let office: Office
let chief: PayloadRequest
let editor: PayloadRequest
beforeAll(async () => {
  office = await openOffice()
  chief = await office.as(await office.person('Бас', 'chiefEditor'))
  editor = await office.as(await office.person('Редактор', 'editor'))
})
afterAll(() => office.close())

type Step = 'submit' | 'requestChanges' | 'approve' | 'publish' | 'withdraw' | 'reinstate' | 'edit'
const future = new Date(Date.now() + 3_600_000)
const reason = 'Сан қате болды'

async function news(steps: Step[], input: MoveInput = {}): Promise<string> {
  const { payload, desk } = office
  const data = { headline: 'Бірінші мәтін', body: bodyOf('Мәтін.'), desk, language: 'kk' } as never
  const { id } = await payload.create({ collection: 'news', data, req: chief, user: chief.user })
  for (const transition of steps) {
    if (transition === 'edit') await payload.update({ collection: 'news', id, data: { headline: 'Жаңа жоба' }, draft: true, req: chief })
    else await move(transition === 'approve' ? editor : chief, { collection: 'news', id, transition, input: { reason, ...input } })
  }
  return id
}

const published: Step[] = ['submit', 'approve', 'publish']

describe('findPublic', () => {
  it.each<[string, Step[], MoveInput, string | undefined]>([
    ['a draft', [], {}, undefined],
    ['one in review', ['submit'], {}, undefined],
    ['one sent back', ['submit', 'requestChanges'], {}, undefined],
    ['an approved one', ['submit', 'approve'], {}, undefined],
    ['a live one', published, {}, 'Бірінші мәтін'],
    ['a live one with a newer draft', [...published, 'edit'], {}, 'Бірінші мәтін'],
    ['a live one with a newer revision in review', [...published, 'edit', 'submit'], {}, 'Бірінші мәтін'],
    ['one under embargo', published, { releaseAt: future }, undefined],
    ['one under embargo with a newer draft', [...published, 'edit'], { releaseAt: future }, undefined],
    ['a withdrawn one', [...published, 'withdraw'], {}, undefined],
    ['a reinstated one', [...published, 'withdraw', 'reinstate'], {}, undefined],
    ['one published again', [...published, 'withdraw', 'reinstate', ...published], {}, 'Бірінші мәтін'],
  ])('%s', async (_name, steps, input, seen) => {
    const id = await news(steps, input)
    expect((await findPublicById(office.payload, 'news', id))?.headline).toBe(seen)
  })

  it('shows an embargoed item from its moment on', async () => {
    const id = await news(published, { releaseAt: future })
    vi.useFakeTimers({ now: future, toFake: ['Date'] })
    const seen = await findPublicById(office.payload, 'news', id).finally(() => vi.useRealTimers())
    expect(seen?.id).toBe(id)
  })

  it('hands out no field that is the house’s own', async () => {
    const id = await news(published)
    const seen = await findPublicById(office.payload, 'news', id)
    const names = Object.keys(seen ?? {})
    expect(names).toContain('headline')
    for (const inner of ['workflow', 'state', 'publicState', 'searchKey', 'importFingerprint', 'previousSlugs', '_status']) {
      expect(names).not.toContain(inner)
    }
    expect(JSON.stringify(seen)).not.toContain(String(editor.user?.id))
  })

  it('cannot be widened by what the caller looks for', async () => {
    const id = await news([])
    const where: Where = { or: [{ id: { equals: id } }, { publicState: { equals: 'never' } }] }
    expect((await findPublic(office.payload, 'news', { where })).items).toEqual([])
  })

  it('lists the newest first, page by page, without the text where it is not wanted', async () => {
    const [first, second] = [await news(published), await news(published)]
    const where = { id: { in: [first, second] } }
    const page = (number: number) => findPublic(office.payload, 'news', { where, limit: 1, page: number, withoutBody: true })
    expect(await page(1)).toMatchObject({ items: [{ id: second, body: undefined }], total: 2, pages: 2 })
    expect(await page(2)).toMatchObject({ items: [{ id: first }] })
    expect((await page(1_000_000_000)).items).toEqual([])
  })

  it.each(['speakers', 'documents'] as const)('shows %s only when published', async (collection) => {
    const { payload, desk } = office
    const data = { name: 'Айгүл Сейітова', title: 'Кесте', desk, mimeType: 'application/pdf' }
    const make = async (_status: 'draft' | 'published') =>
      (await payload.db.create({ collection, data: { ...data, name: { kk: data.name }, title: { kk: data.title }, filename: `${_status}.pdf`, _status } })).id as string
    const ids = [await make('draft'), await make('published')]
    expect([...(await findPublicByIds(payload, collection, ids)).keys()]).toEqual([ids[1]])
  })

  it('fetches any number of ids with one query, and none for none', async () => {
    const ids = [await news(published), await news([]), await news(published)]
    const find = vi.spyOn(office.payload.db, 'find')
    const found = await findPublicByIds(office.payload, 'news', [...ids, undefined, ids[0]])
    await findPublicByIds(office.payload, 'news', [])
    expect(find).toHaveBeenCalledOnce()
    find.mockRestore()
    expect([...found.keys()].toSorted()).toEqual([ids[0], ids[2]].toSorted())
  })

  it('gives texts in every language that they have', async () => {
    const data = { name: 'Көлік', slug: 'kolik' }
    const { id } = await office.payload.create({ collection: 'topics', data, locale: 'kk' })
    await office.payload.update({ collection: 'topics', id, data: { name: 'Транспорт' }, locale: 'ru' })
    expect(await findPublicById(office.payload, 'topics', id)).toMatchObject({ name: { kk: 'Көлік', ru: 'Транспорт' } })
    await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб' }, locale: 'kk' })
    expect((await findPublicSettings(office.payload)).organisation).toEqual({ kk: 'Штаб' })
  })
})

describe('findWithdrawn', () => {
  it.each<[string, Step[], MoveInput, string | undefined]>([
    ['a live one', published, {}, undefined],
    ['a withdrawn one', [...published, 'withdraw'], {}, reason],
    ['a reinstated one that nobody has published yet', [...published, 'withdraw', 'reinstate', 'edit'], {}, reason],
    ['one withdrawn under embargo', [...published, 'withdraw'], { releaseAt: future }, undefined],
  ])('%s', async (_name, steps, input, seen) => {
    const id = await news(steps, input)
    expect((await findWithdrawn(office.payload, 'news', { id: { equals: id } }))?.reason).toBe(seen)
  })

  it('one withdrawn after its embargo', async () => {
    const id = await news(published, { releaseAt: future })
    vi.useFakeTimers({ now: future.getTime() + 1000, toFake: ['Date'] })
    await move(chief, { collection: 'news', id, transition: 'withdraw', input: { reason } }).finally(() => vi.useRealTimers())
    expect((await findWithdrawn(office.payload, 'news', { id: { equals: id } }))?.reason).toBe(reason)
  })
})
