import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyOf, openOffice, type Office } from '../../../tests/support/office.ts'
import { deskHands, draftNews, draftOf, withParts } from '../../../tests/support/premises.ts'
import { codeIn, openRoads } from '../../../tests/support/roads.ts'
import type { User } from '../../payload-types.ts'
import { move } from '#workflow/move.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const rank = (checks: Record<string, string>) => office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', checks } as never })

const linkTo = (url: string) => {
  const body = bodyOf('Толығырақ:')
  const [paragraph] = body.root.children
  const [text] = paragraph?.children ?? []
  const link = { type: 'link', version: 3, direction: 'ltr', format: '', indent: 0, id: 'l1', fields: { linkType: 'custom', url, newTab: false }, children: [text] }
  return { root: { ...body.root, children: [{ ...paragraph, children: [link] }] } }
}

it('a finding that has to be explained is refused on every road, and goes with its reason into the log', async () => {
  const { author } = await deskHands(office)
  const { rest, graphql } = openRoads(office)
  const item = await draftNews(office, { body: linkTo('http://example.kz') })
  const order = { ...item, transition: 'submit' as const }
  await expect(move(author, order)).rejects.toMatchObject({ code: 'findingsUnexplained', values: { findings: 'insecureLink' } })
  const answer = await rest(author.user as User, 'POST', `/news/${item.id}/move?locale=kk`, { transition: 'submit' })
  expect([answer.status, codeIn(answer)]).toEqual([422, 'findingsUnexplained'])
  const mutation = `mutation { moveNews(id: "${item.id}", transition: submit) { state } }`
  expect(codeIn(await graphql(author.user as User, mutation))).toBe('findingsUnexplained')
  const offered = await rest(author.user as User, 'GET', `/news/${item.id}/moves`)
  expect(offered.body.toExplain).toHaveLength(1)
  await move(author, { ...order, input: { reason: 'Сайттың қорғалған нұсқасы жоқ' } })
  const { docs } = await office.payload.find({ collection: 'audit-entries', where: { and: [{ item: { equals: item.id } }, { action: { equals: 'submit' } }] } })
  expect(docs[0]?.reason).toBe('Сайттың қорғалған нұсқасы жоқ')
})

it('the settings make a check block, or turn it off', async () => {
  const { author } = await deskHands(office)
  const item = await draftNews(office, { body: linkTo('http://example.kz') })
  const order = { ...item, transition: 'submit' as const, input: { reason: 'Себебі бар' } }
  await rank({ insecureLink: 'block' })
  await expect(move(author, order)).rejects.toMatchObject({ code: 'findingsBlock' })
  await rank({ insecureLink: 'off' })
  await move(author, { ...item, transition: 'submit' })
  await rank({ insecureLink: 'explain' })
})

it('only chief editors and administrators rank the checks', async () => {
  const { author, editor, chief } = await deskHands(office)
  const { rest } = openRoads(office)
  const data = { organisation: 'Штаб', checks: { dashes: 'advice' } }
  for (const [req, status] of [[author, 403], [editor, 403], [chief, 200]] as const) {
    expect((await rest(req.user as User, 'POST', '/globals/settings', data)).status).toBe(status)
  }
})

it('links to what the public cannot see are dead, by address and by document', async () => {
  const { author } = await deskHands(office)
  const { rest } = openRoads(office)
  const { payload } = office
  const target = await draftNews(office)
  const { slug } = await payload.findByID({ collection: 'news', id: target.id, draft: true })
  const ask = async (url: string) => {
    const { body } = await rest(author.user as User, 'POST', '/news/check', { data: { language: 'kk', headline: 'Тақырып', body: linkTo(url) } })
    return (body.findings as { check: string; sentence: string }[]).map(({ check }) => check)
  }
  expect(await ask(`/kk/news/${slug}`)).toContain('deadLink')
  expect(await ask('/kk')).toEqual([])
  expect(await ask('#')).toContain('emptyLink')
  expect(await ask('https://example.kz/kk/news/x')).toEqual([])
})

it('a photo is looked at in its story and explained with it', async () => {
  const { author } = await deskHands(office)
  const { story, photo } = await withParts(office)
  await office.payload.update({ collection: 'photos', id: photo.id, data: { altText: 'IMG_2041.jpg' }, locale: 'kk' })
  await expect(move(author, { ...story, transition: 'submit' })).rejects.toMatchObject({ code: 'findingsUnexplained' })
  await move(author, { ...story, transition: 'submit', input: { reason: 'Кейін жазылады' } })
})

it('the form is checked for staff, on desks of their own, within limits', async () => {
  const { author } = await deskHands(office)
  const { rest } = openRoads(office)
  const data = { language: 'kk', headline: 'Ол "Нұр" деді', body: bodyOf('Астана - елорда') }
  const answer = await rest(author.user as User, 'POST', '/news/check?locale=kk', { data })
  const findings = answer.body.findings as { check: string; mend: unknown }[]
  expect(findings.map(({ check }) => check)).toEqual(['quotationMarks', 'dashes'])
  expect(findings[0]?.mend).toEqual([{ from: 'Ол "Нұр" деді', to: 'Ол «Нұр» деді' }])
  expect(findings[1]?.mend).toEqual([{ node: [0, 0], from: 'Астана - елорда', to: 'Астана – елорда' }])
  expect((await rest(undefined, 'POST', '/news/check', { data })).status).toBe(401)
  expect(codeIn(await rest(author.user as User, 'POST', '/news/check', { data: { ...data, desk: office.otherDesk } }))).toBe('deskNotYours')
  expect(codeIn(await rest(author.user as User, 'POST', '/news/check', { headline: 1 }))).toBe('checkNotUnderstood')
  expect(codeIn(await rest(author.user as User, 'POST', '/news/check', { data: { ...data, lead: 'а'.repeat(6_000_001) } }))).toBe('checkTooLarge')
})

it('a quote that was changed after it went out differs', async () => {
  const { author, editor } = await deskHands(office)
  const quote = await draftOf(office, 'quotes')
  await move(author, { ...quote, transition: 'submit' })
  await move(editor, { ...quote, transition: 'approve' })
  await move(editor, { ...quote, transition: 'publish' })
  await office.payload.update({ collection: 'quotes', id: quote.id, data: { text: 'Біз дайын емеспіз.' }, locale: 'kk', req: await office.as(author.user as User) })
  const story = await draftNews(office, { quotes: [quote.id] })
  await expect(move(author, { ...story, transition: 'submit' })).rejects.toMatchObject({ values: { findings: 'quoteDiffers' } })
})
