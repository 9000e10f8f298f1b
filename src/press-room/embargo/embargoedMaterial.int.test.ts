import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '#platform/env.ts'
import { embargoTerms } from '#publication/embargo/embargoTerms.ts'
import { findEmbargoed, openEmbargoed } from '#publication/embargoed.ts'
import { acceptTerms, journalistOf, type SignedInJournalist } from '../../../tests/support/journalists.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { draftOf, embargoedNews } from '../../../tests/support/premises.ts'
import { answerWithQuoteSheet } from '../documents/answerWithQuoteSheet.ts'
import { answerWithRelease } from '../documents/answerWithRelease.ts'
import { answerWithItems } from '../kits/answerWithKit.ts'
import { answerAcceptForm } from './answerAcceptForm.ts'
import { loadEmbargoed } from './loadEmbargoed.ts'

let office: Office
let reader: SignedInJournalist
let unready: SignedInJournalist
let ids: { story: string; photo: string; slug: string }

beforeAll(async () => {
  office = await openOffice()
  const { payload } = office
  const [photo, quote] = [(await draftOf(office, 'photos')).id, (await draftOf(office, 'quotes')).id]
  const { id } = await embargoedNews(office, { headline: 'Ертеңгі есеп', hero: photo, quotes: [quote] })
  ids = { story: id, photo, slug: String((await payload.findByID({ collection: 'news', id })).slug) }
  await payload.db.updateOne({ collection: 'news', id, data: { previousSlugs: ['eski-esep'] } })
  ;[reader, unready] = [await journalistOf(payload), await journalistOf(payload)]
  const [notice] = await findEmbargoed(payload, reader.journalist)
  if (notice) await acceptTerms(payload, reader.journalist, notice)
}, 120_000)
afterAll(() => office.close())

const from = (headers: object = {}) => new Request(`${env().siteUrl}/files`, { headers: { ...headers } })
const askers = { nobody: () => ({}), 'who has not accepted': () => ({ cookie: unready.headers.get('cookie') }), 'who has accepted': () => ({ cookie: reader.headers.get('cookie') }) }

const material: [string, (request: Request) => Promise<Response>][] = [
  ['the text', (request) => answerWithRelease(office.payload, request, { id: ids.story, format: 'text' })],
  ['the DOCX', (request) => answerWithRelease(office.payload, request, { id: ids.story, format: 'docx' })],
  ['the sheet of quotes', (request) => answerWithQuoteSheet(office.payload, request, { language: 'kk', of: 'stories', id: ids.story, format: 'text' })],
  ['the kit', (request) => answerWithItems(office.payload, request, [{ collection: 'news', id: ids.story }])],
]

describe.each(material)('%s of an item under embargo', (_name, ask) => {
  it.each(['nobody', 'who has not accepted'] as const)('is not there for %s', async (who) => {
    expect((await ask(from(askers[who]()))).status).toBe(404)
  })

  it('is given to who has accepted, kept by no cache, and logged, in parts too', async () => {
    const count = async () => (await office.payload.count({ collection: 'downloads', where: { isEmbargoed: { equals: true } } })).totalDocs
    const before = await count()
    const answer = await ask(from(askers['who has accepted']()))
    await answer.arrayBuffer()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    const once = await count()
    expect(once).toBeGreaterThan(before)
    await (await ask(from({ ...askers['who has accepted'](), range: 'bytes=1-' }))).arrayBuffer()
    expect(await count()).toBeGreaterThan(once)
  })
})

describe('the page', () => {
  it('is there for who has accepted, with all that can be taken', async () => {
    const found = await loadEmbargoed(office.payload, 'kk', ids.slug, reader.headers)
    if (!found || 'movedTo' in found || !found.material) throw new Error('It is closed')
    expect(found.material.release).toMatchObject({ item: { id: ids.story }, photos: [{ id: ids.photo, isHeldBack: true }], quotes: [{ isHeldBack: true }] })
  })

  it('leads from another language’s address, and is nothing to nobody', async () => {
    expect(await loadEmbargoed(office.payload, 'ru', ids.slug, reader.headers)).toEqual({ movedTo: `/kk/press/embargoed/${ids.slug}` })
    expect(await loadEmbargoed(office.payload, 'kk', 'eski-esep', reader.headers)).toEqual({ movedTo: `/kk/press/embargoed/${ids.slug}` })
    expect(await loadEmbargoed(office.payload, 'ru', ids.slug, new Headers())).toBeUndefined()
    expect(await loadEmbargoed(office.payload, 'kk', 'bolmaghan', reader.headers)).toBeUndefined()
  })
})

describe('the form of the terms', () => {
  const accept = async (fields: Record<string, string>, headers: object = {}) => {
    const request = new Request(`${env().siteUrl}/kk`, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { origin: env().siteUrl, ...headers } })
    return answerAcceptForm(office.payload, request, 'kk', ids.slug)
  }
  const isOpen = async (): Promise<boolean> => 'item' in ((await openEmbargoed(office.payload, unready.journalist, { id: { equals: ids.story } })) ?? {})

  it('counts only for the words and the time that stood on the page', async () => {
    const cookie = { cookie: unready.headers.get('cookie') ?? '' }
    const [notice] = await findEmbargoed(office.payload, unready.journalist)
    const until = notice?.releaseAt ?? ''
    const { version } = await embargoTerms(office.payload, 'kk', until)
    expect((await accept({ terms: version, until }, { ...cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    for (const fields of [{ terms: 'old', until }, { terms: version, until: new Date().toISOString() }, {}]) {
      const answer = await accept(fields as Record<string, string>, cookie)
      expect([answer.status, answer.headers.get('location'), await isOpen()]).toEqual([303, `/kk/press/embargoed/${ids.slug}`, false])
    }
    expect((await accept({ terms: version, until })).status).toBe(303)
    expect(await isOpen()).toBe(false)
    await accept({ terms: version, until }, cookie)
    expect(await isOpen()).toBe(true)
  })
})
