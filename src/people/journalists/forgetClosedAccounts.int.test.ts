import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describe as sentenceOf } from '#audit/describe.ts'
import { languages } from '#languages/language.ts'
import { sayJournalist } from '#languages/messages/journalists.ts'
import { journalistOf } from '../../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { forgetClosedAccounts, monthsBefore, undecidedDays } from './forgetClosedAccounts.ts'
import type { Standing } from './journalist.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const now = new Date('2031-05-20T09:00:00.000Z')
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString()

async function account(standing: Standing, dates: { consentAt?: string; decidedAt?: string; expiresAt?: string }, name = 'Ескі Журналист'): Promise<string> {
  const { journalist } = await journalistOf(office.payload, { standing, name })
  const data = { consentAt: daysAgo(2000), decidedAt: standing === 'requested' ? null : daysAgo(2000), expiresAt: standing === 'approved' ? daysAgo(-1) : null, ...dates }
  await office.payload.update({ collection: 'journalists', id: journalist.id, data })
  return journalist.id
}
const isThere = async (id: string): Promise<boolean> => (await office.payload.count({ collection: 'journalists', where: { id: { equals: id } } })).totalDocs === 1
const keep = (keepClosedAccounts: number | null) => office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', keepClosedAccounts } })
const entries = async () => {
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { action: { in: ['forgetOldRequests', 'forgetClosedAccounts'] } }, sort: 'at', pagination: false })
  return docs
}

describe('of requests and accounts', () => {
  it.each<[Standing, Parameters<typeof account>[1], boolean]>([
    ['requested', { consentAt: daysAgo(undecidedDays + 1) }, false],
    ['requested', { consentAt: daysAgo(undecidedDays - 1) }, true],
    ['refused', { decidedAt: daysAgo(366) }, false],
    ['refused', { decidedAt: daysAgo(364) }, true],
    ['revoked', { decidedAt: daysAgo(366) }, false],
    ['revoked', { decidedAt: daysAgo(364) }, true],
    ['approved', { expiresAt: daysAgo(366) }, false],
    ['approved', { expiresAt: daysAgo(364) }, true],
    ['approved', { expiresAt: daysAgo(-1) }, true],
  ])('one that is %s, %o, stays: %s', async (standing, dates, stays) => {
    const id = await account(standing, dates)
    await forgetClosedAccounts(office.payload, now)
    expect(await isThere(id)).toBe(stays)
  })

  it('closed ones stay as many months as the settings say', async () => {
    const id = await account('refused', { decidedAt: daysAgo(100) })
    await keep(4)
    await forgetClosedAccounts(office.payload, now)
    expect(await isThere(id)).toBe(true)
    await keep(3)
    await forgetClosedAccounts(office.payload, now)
    expect(await isThere(id)).toBe(false)
    await keep(null)
  })

  it('all are forgotten, however many there are', async () => {
    const { journalist } = await journalistOf(office.payload)
    const { id: _, createdAt: __, updatedAt: ___, ...row } = await office.payload.findByID({ collection: 'journalists', id: journalist.id })
    const data = { ...row, standing: 'refused' as const, decidedAt: daysAgo(400) }
    for (let number = 0; number < 205; number += 1) await office.payload.create({ collection: 'journalists', data: { ...data, email: `many-${number}@gazet.example` } })
    await forgetClosedAccounts(office.payload, now)
    expect((await office.payload.count({ collection: 'journalists', where: { email: { like: 'many-' } } })).totalDocs).toBe(0)
  }, 60_000)
})

it('takes sessions, mails and notices along; the logs keep what was taken and by whom', async () => {
  const { payload } = office
  const officer = await office.person('Баспасөз хатшысы', 'pressOfficer')
  const id = await account('approved', { expiresAt: daysAgo(400) }, 'Кеткен Адам')
  const mail = { subject: 'Кеткен Адам', text: 'x', html: 'x', language: 'kk' as const, state: 'failed' as const, tries: 1, to: 'left@gazet.example' }
  await payload.create({ collection: 'mails', data: { ...mail, person: id, notice: `journalist-${id}-x` } })
  const notice = await payload.create({ collection: 'notices', data: { to: officer.id, text: 'Кеткен Адам рұқсат сұрайды', link: `/admin/collections/journalists/${id}`, entry: `access:${id}` } })
  await payload.create({ collection: 'mails', data: { ...mail, notice: notice.id } })
  await payload.create({ collection: 'downloads', data: { at: daysAgo(500), takerKind: 'journalist', taker: id, takerName: 'Кеткен Адам, Газет', collection: 'photos', item: 'x', file: 'print' } })
  await forgetClosedAccounts(payload, now)
  for (const collection of ['journalists', 'mails', 'notices'] as const) {
    expect(JSON.stringify((await payload.find({ collection, pagination: false, depth: 0 })).docs), collection).not.toContain('Кеткен')
  }
  expect((await payload.count({ collection: 'journalist-passes', where: { journalist: { equals: id } } })).totalDocs).toBe(0)
  expect((await payload.find({ collection: 'downloads', where: { taker: { equals: id } } })).docs).toMatchObject([{ takerName: 'Кеткен Адам, Газет' }])
})

it('is logged as a number and nothing else, and not at all where there was nothing to do', async () => {
  const before = (await entries()).length
  await forgetClosedAccounts(office.payload, now)
  expect(await entries()).toHaveLength(before)
  for (const standing of ['refused', 'revoked', 'revoked'] as const) await account(standing, {})
  await forgetClosedAccounts(office.payload, now)
  const added = (await entries()).slice(before)
  expect(added.map((entry) => sentenceOf(entry as never, 'kk').sentence)).toEqual([
    'Жүйе (жоспар бойынша) журналистердің ескірген өтінімдерін жойды, саны: 1',
    'Жүйе (жоспар бойынша) журналистердің бұрыннан жабық тұрған тіркелгілерін жойды, саны: 2',
  ])
  expect(added.map(({ item, title, reason }) => [item, title, reason])).toEqual([['–', '', null], ['–', '', null]])
})

it.each([
  ['2031-05-20T09:00:00.000Z', 12, '2030-05-20T09:00:00.000Z'],
  ['2031-03-31T09:00:00.000Z', 1, '2031-02-28T09:00:00.000Z'],
  ['2031-01-15T09:00:00.000Z', 2, '2030-11-15T09:00:00.000Z'],
])('before %s are %d months: %s', (from, months, then) => {
  expect(monthsBefore(new Date(from), months)).toBe(then)
})

it('officers read in how many days a request runs out', () => {
  for (const language of languages) expect(sayJournalist(language, 'journalistsHelp')).toContain(String(undecidedDays))
})
