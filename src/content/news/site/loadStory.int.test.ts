import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'
import { move } from '#workflow/move.ts'
import { bodyOf, openOffice, type Office } from '../../../../tests/support/office.ts'
import { loadStory } from './loadStory.ts'

let office: Office
let chief: PayloadRequest
beforeAll(async () => {
  office = await openOffice()
  chief = await office.as(await office.person('Бас', 'chiefEditor'))
  const publish = (id: string) =>
    move(chief, { collection: 'news', id, transition: 'publishUrgently', input: { reason: 'Шұғыл', change: 'minor' } })
  const create = (data: object) =>
    office.payload.create({ collection: 'news', data: { body: bodyOf('Мәтін.'), desk: office.desk, ...data } as never, req: chief })
  const kk = await create({ headline: 'Штаб', slug: 'shtab', language: 'kk' })
  await publish(kk.id)
  await publish((await create({ headline: 'Штаб открыт', slug: 'shtab-otkryt', language: 'ru', story: kk.story })).id)
  await create({ headline: 'Headquarters', slug: 'headquarters', language: 'en', story: kk.story })
  await office.payload.update({ collection: 'news', id: kk.id, data: { slug: 'zhanga-shtab' }, draft: true, req: chief })
  await publish(kk.id)
  const gone = await create({ headline: 'Қате', slug: 'qate', language: 'kk' })
  await publish(gone.id)
  await move(chief, { collection: 'news', id: gone.id, transition: 'withdraw', input: { reason: 'Сан қате' } })
})
afterAll(() => office.close())

it.each([
  ['kk', 'zhanga-shtab', { kind: 'story', item: { headline: 'Штаб' }, versions: { kk: '/kk/news/zhanga-shtab', ru: '/ru/news/shtab-otkryt' } }],
  ['kk', 'shtab', { kind: 'moved', to: '/kk/news/zhanga-shtab', forEver: true }],
  ['ru', 'zhanga-shtab', { kind: 'moved', to: '/ru/news/shtab-otkryt', forEver: false }],
  ['kk', 'shtab-otkryt', { kind: 'moved', to: '/kk/news/zhanga-shtab', forEver: false }],
  ['en', 'zhanga-shtab', { kind: 'otherLanguage', versions: { kk: '/kk/news/zhanga-shtab', ru: '/ru/news/shtab-otkryt' } }],
  ['en', 'headquarters', { kind: 'unknown' }],
  ['kk', 'qate', { kind: 'withdrawn', withdrawn: { reason: 'Сан қате' } }],
  ['kk', 'bolmaghan', { kind: 'unknown' }],
] as const)('/%s/news/%s is %o', async (language, slug, answer) => {
  expect(await loadStory(office.payload, language, slug)).toMatchObject(answer)
})

it('names no language version that is a draft', async () => {
  const found = await loadStory(office.payload, 'kk', 'zhanga-shtab')
  expect('versions' in found && Object.keys(found.versions).toSorted()).toEqual(['kk', 'ru'])
})
