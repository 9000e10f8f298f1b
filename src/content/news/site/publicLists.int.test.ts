import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findPublicById } from '#publication/findPublic.ts'
import type { PublicNews } from '#publication/publicContent.ts'
import { edit, itemAt, liveNews } from '../../../../tests/support/premises.ts'
import { bodyOf, openOffice, type Office } from '../../../../tests/support/office.ts'
import { loadDesk, loadTopic } from '../../topics/site/loadTopics.ts'
import { loadAround } from './loadAround.ts'
import { loadFront } from './loadFront.ts'
import { loadNewsInAnyLanguage } from './loadNewsInAnyLanguage.ts'
import { loadNewsList } from './loadNewsList.ts'

let office: Office
let topic = ''
const ids: Record<string, string> = {}
const names = (items: { id: string }[]): string[] => items.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id)

const imprint = { issuedBy: 'Штаб', orderedBy: 'Штаб', paidFrom: 'Қор' }

beforeAll(async () => {
  office = await openOffice()
  topic = (await office.payload.create({ collection: 'topics', data: { name: 'Көлік' } as never, locale: 'kk' })).id
  const make = async (name: string, given: object) => {
    ids[name] = (await liveNews(office, { headline: name, topics: [topic], ...given })).id
  }
  await make('first', {})
  await make('campaign', { nature: 'campaign', imprint })
  await make('other', { topics: [] })
  await make('last', {})
  const { story } = await office.payload.findByID({ collection: 'news', id: ids.last ?? '' })
  await make('russian', { language: 'ru', story })
  ids.draft = (await itemAt(office, 'news', 'draft/never', { headline: 'draft', topics: [topic], body: bodyOf('Жоба.') })).id
})
afterAll(() => office.close())

const quiet = async (covers: 'campaign' | 'polls' = 'campaign') => {
  const day = 86_400_000
  const [from, to] = [new Date(Date.now() - day), new Date(Date.now() + day)].map((date) => date.toISOString())
  await office.payload.create({ collection: 'quiet-periods', data: { name: 'Сайлау', covers, from, to } as never })
}
afterEach(async () => {
  await office.payload.delete({ collection: 'quiet-periods', where: {} })
})

const around = async (name: string) => {
  const item = await findPublicById(office.payload, 'news', ids[name] ?? '')
  const { related, earlier, later } = await loadAround(office.payload, item as PublicNews)
  return { related: names(related.items), beside: names([earlier, later].filter((one) => one !== undefined)) }
}

describe('public lists', () => {
  it('hold what is live in the language, the newest first, with topics for their kickers', async () => {
    const list = await loadNewsList(office.payload, 'kk')
    expect(names(list.items)).toEqual(['last', 'other', 'campaign', 'first'])
    expect(list).toMatchObject({ total: 4, pages: 1 })
    expect([...list.topics.keys()]).toEqual([topic])
    expect(list.items.every((item) => !('body' in item))).toBe(true)
  })

  it('are as long as their pages', async () => {
    expect(names((await loadNewsList(office.payload, 'kk', 2, undefined, 3)).items)).toEqual(['first'])
    expect((await loadNewsList(office.payload, 'kk', 1_000_000, undefined, 3)).items).toEqual([])
  })

  it('follow a topic, and a desk by its slug or, from before it had one, its id', async () => {
    const slug = (await office.payload.findByID({ collection: 'topics', id: topic })).slug ?? ''
    expect(names((await loadTopic(office.payload, 'kk', 1, slug))?.list.items ?? [])).toEqual(['last', 'campaign', 'first'])
    expect(await loadTopic(office.payload, 'kk', 2, slug)).toBeUndefined()
    expect(await loadTopic(office.payload, 'kk', 1, 'bolmaghan')).toBeUndefined()
    for (const name of ['qalalyq-shtab', office.desk]) expect((await loadDesk(office.payload, 'kk', 1, name))?.list.total).toBe(4)
    expect(await loadDesk(office.payload, 'kk', 1, 'жоқ нәрсе')).toBeUndefined()
  })

  it('show a story once, in the reader’s language where it has one', async () => {
    const where = { topics: { in: [topic] } }
    expect(names((await loadNewsInAnyLanguage(office.payload, 'ru', where)).items).toSorted()).toEqual(['campaign', 'first', 'russian'])
    expect(names((await loadNewsInAnyLanguage(office.payload, 'en', where)).items).toSorted()).toEqual(['campaign', 'first', 'last'])
  })

  it('lead from a story to its like, and to what came before and after', async () => {
    expect(await around('last')).toEqual({ related: ['campaign', 'first'], beside: ['other'] })
    expect(await around('campaign')).toEqual({ related: ['last', 'first'], beside: ['first', 'other'] })
    expect(await around('other')).toEqual({ related: [], beside: ['campaign', 'last'] })
  })

  it('make a front of the newest story, and of nothing', async () => {
    const front = await loadFront(office.payload, 'kk')
    expect(front.lead?.id).toBe(ids.last)
    expect(names(front.slots)).toEqual(['other', 'campaign', 'first'])
    expect(front.rest).toEqual([])
    expect(await loadFront(office.payload, 'en')).toMatchObject({ lead: undefined, slots: [], rest: [] })
  })
})

describe('in a quiet period', () => {
  it('campaign items leave every list while their address stays', async () => {
    await quiet()
    expect(names((await loadNewsList(office.payload, 'kk')).items)).toEqual(['last', 'other', 'first'])
    const front = await loadFront(office.payload, 'kk')
    expect(names([...front.slots, ...front.rest])).not.toContain('campaign')
    expect(await around('last')).toEqual({ related: ['first'], beside: ['other'] })
    expect(await around('other')).toEqual({ related: [], beside: ['first', 'last'] })
    expect(names((await loadNewsInAnyLanguage(office.payload, 'kk', {})).items)).not.toContain('campaign')
    expect((await findPublicById(office.payload, 'news', ids.campaign ?? ''))?.headline).toBe('campaign')
  })

  it('of polls alone they stay', async () => {
    await quiet('polls')
    expect(names((await loadNewsList(office.payload, 'kk')).items)).toContain('campaign')
  })
})

it('changes nothing in public before a newer draft is published', async () => {
  await edit(office, { collection: 'news', id: ids.first ?? '' }, { headline: 'Жаңа жоба' })
  expect((await loadNewsList(office.payload, 'kk')).items.map(({ headline }) => headline)).not.toContain('Жаңа жоба')
})
