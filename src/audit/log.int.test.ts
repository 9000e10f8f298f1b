import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findLog } from '#desk/log/findLog.ts'
import { roles } from '#people/users/roles.ts'
import { openOffice, type Office } from '../../tests/support/office.ts'
import { deskHands, draftNews, itemAt } from '../../tests/support/premises.ts'
import { codeIn, openRoads } from '../../tests/support/roads.ts'
import { readLogFilters } from './logFilters.ts'

let office: Office
let roads: ReturnType<typeof openRoads>
let id = ''
beforeAll(async () => {
  office = await openOffice()
  roads = openRoads(office)
  id = (await itemAt(office, 'news', 'changesRequested/never', { headline: 'Әуежай қайта ашылды; =1+1' })).id
})
afterAll(() => office.close())

const csv = async (role: 'chiefEditor' | 'editor', query: string) => {
  const { headers } = await roads.signedIn(await office.person(role, role))
  const request = new Request(`http://127.0.0.1:3000/api/audit-entries/csv?${query}`, { headers: { ...headers, 'accept-language': 'kk' } })
  return handleEndpoints({ config: office.config, request })
}

describe('an item’s history', () => {
  it('reads as sentences, the newest first, with its reason', async () => {
    const { status, body } = await roads.rest(await office.person('Автор', 'reporter'), 'GET', `/news/${id}/history`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      hasMore: false,
      entries: [
        { sentence: 'Шығарушы түзетуге қайтарды', reason: 'Себебі бар', states: 'Тексеруде → Түзетуге қайтарылды' },
        { sentence: 'Автор тексеруге жіберді', states: 'Жоба → Тексеруде' },
        { sentence: 'Автор жаңа жоба ашты' },
      ],
    })
  })

  it('is for whoever may read the item, and for nobody else', async () => {
    const elsewhere = await itemAt(office, 'news', 'draft/never', { desk: office.otherDesk, by: (await deskHands(office)).chief })
    expect((await roads.rest(await office.person('Автор', 'reporter'), 'GET', `/news/${elsewhere.id}/history`)).status).toBe(404)
    expect((await roads.rest(await office.person('Бас редактор', 'chiefEditor'), 'GET', `/news/${elsewhere.id}/history`)).status).toBe(200)
    expect((await roads.rest(undefined, 'GET', `/news/${id}/history`)).status).toBe(404)
    expect((await roads.rest(await office.person('Автор', 'reporter'), 'GET', '/news/nothing/history')).status).toBe(404)
  })
})

describe('the log', () => {
  const found = async (filters: Record<string, string>) =>
    (await findLog(await office.as(await office.person('Бас редактор', 'chiefEditor')), readLogFilters(filters), 'kk')).lines.map(({ what }) => what)

  it.each([
    [{ item: 'АУЕЖАЙ' }, ['түзетуге қайтарды', 'тексеруге жіберді', 'жаңа жоба ашты']],
    [{ item: 'әуежай', action: 'submit' }, ['тексеруге жіберді']],
    [{ item: 'әуежай', from: '2020-01-01', to: '2020-01-02' }, []],
    [{ item: 'әуе%ашылды' }, []],
    [{ item: 'әуежай', person: 'nobody-of-ours' }, []],
  ])('%o', async (filters, what) => {
    expect(await found(filters)).toEqual(what)
  })

  it('leads to an item that has no headline yet', async () => {
    const { author, chief } = await deskHands(office)
    const untitled = await office.payload.create({ collection: 'news', data: { headline: '', language: 'kk', kind: 'news', desk: office.desk }, draft: true, req: author, user: author.user } as never)
    const { lines } = await findLog(chief, readLogFilters({ item: String(untitled.id) }), 'kk')
    expect(lines).toMatchObject([{ title: 'Атаусыз', link: `/admin/collections/news/${untitled.id}` }])
  })

  it('is narrowed to one item by its id, and to days by the clock of Almaty', async () => {
    const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10)
    expect(await found({ item: id, from: today, to: today })).toHaveLength(3)
  })

  it.each([{ from: '31.12.2026' }, { to: '2026-02-31' }, { page: '-1' }, { page: 'x' }, { action: 'a b' }, { person: "'--" }])('refuses %o and names the field', (filters) => {
    expect(() => readLogFilters(filters)).toThrow(expect.objectContaining({ code: 'logFilterWrong', status: 400, values: { field: Object.keys(filters)[0] } }) as Error)
  })
})

describe('the log as CSV', () => {
  it('holds every row of the filter, for spreadsheets, and no formula', async () => {
    for (let count = 0; count < 3; count += 1) await draftNews(office, { headline: `=cmd|' /C calc'!A0 ${count}` })
    const response = await csv('chiefEditor', 'item=calc')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe('UTC;Уақыты;Кім;Не болды;Материал;Күйі;Себебі;Бөлім;Материал (нөмірі);Нұсқа')
    for (const line of lines.slice(1, 4)) {
      expect(line).toContain("жаңа жоба ашты;'=cmd|")
      expect(line).toContain(';Жаңалықтар;')
    }
  })

  it.each(roles.filter((role) => role !== 'chiefEditor' && role !== 'administrator'))('is not for a %s', async (role) => {
    expect(codeIn(await roads.rest(await office.person(role, role), 'GET', '/audit-entries/csv'))).toBe('logForChiefs')
  })

  it('nor for nobody, and a wrong filter is a sentence', async () => {
    expect((await roads.rest(undefined, 'GET', '/audit-entries/csv')).status).toBe(403)
    expect((await csv('chiefEditor', 'from=yesterday')).status).toBe(400)
  })
})
