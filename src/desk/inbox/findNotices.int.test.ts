import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'
import { findNotices } from './findNotices.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let mine: User
let other: User
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  mine = await office.person('Айгүл', 'reporter')
  other = await office.person('Басқа', 'administrator')
})
afterAll(() => office.close())

const notice = async (to: User, text: string, given: { link?: string; read?: boolean } = {}): Promise<string> =>
  (await office.payload.create({ collection: 'notices', data: { to: to.id, text, read: false, ...given } })).id
const shown = async (user: User) => (await findNotices(await office.as(user), 'kk', 1)).notices

describe('the inbox', () => {
  it('shows one’s own notices, the unread first, with ways inside the panel only', async () => {
    await notice(mine, 'Оқылған', { read: true })
    await notice(mine, 'Қайтарылды', { link: '/admin/collections/news/1' })
    await notice(mine, 'Бөтен сілтеме', { link: 'https://example.com/' })
    await notice(other, 'Басқаға')
    expect((await shown(mine)).map(({ text, link, isRead }) => [text, link, isRead])).toEqual([
      ['Бөтен сілтеме', undefined, false],
      ['Қайтарылды', '/admin/collections/news/1', false],
      ['Оқылған', undefined, true],
    ])
  })

  it('is counted and marked by its owner, and by nobody else', async () => {
    const count = async (user: User | undefined) => (await roads.rest(user, 'GET', '/notices/count?where[read][equals]=false')).body.totalDocs
    const [first] = await shown(mine)
    expect(await count(mine)).toBe(2)
    expect(await count(undefined)).toBeUndefined()
    expect((await roads.rest(other, 'PATCH', `/notices/${first?.id}`, { read: true })).status).toBe(403)
    expect((await roads.rest(mine, 'PATCH', `/notices/${first?.id}`, { read: true, text: 'Өзгертілген' })).status).toBe(200)
    expect(await count(mine)).toBe(1)
    await roads.rest(other, 'PATCH', '/notices?where[read][equals]=false', { read: true })
    expect(await count(mine)).toBe(1)
    expect(await count(other)).toBe(0)
    await roads.rest(mine, 'PATCH', '/notices?where[read][equals]=false', { read: true })
    expect(await count(mine)).toBe(0)
    expect((await shown(mine)).map(({ text }) => text)).not.toContain('Өзгертілген')
  })
})
