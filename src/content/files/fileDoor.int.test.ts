import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { handleEndpoints, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '#platform/env.ts'
import { move } from '#workflow/move.ts'
import { openOffice, password, type Office } from '../../../tests/support/office.ts'
import { answerWithDocument } from '../documents/answerWithDocument.ts'
import { makeTestPhoto } from '../photos/files/makeTestPhoto.ts'
import { exifTool } from '../photos/files/exifTool.ts'
import { readPressMetadata } from '../photos/files/readPressMetadata.ts'
import { answerWithPhoto } from '../photos/answerWithPhoto.ts'
import type { User } from '../../payload-types.ts'

let office: Office
let chief: PayloadRequest
let signedIn: Record<'colleague' | 'stranger', string>
let ids: Record<'live' | 'draft' | 'embargoed' | 'withdrawn' | 'document' | 'draftDocument', string>
const reason = 'Келісім кері алынды'
let made = 0
const text = 'a;b\n1;2\n3;4\n'

beforeAll(async () => {
  office = await openOffice()
  chief = await office.as(await office.person('Бас', 'chiefEditor'))
  const colleague = await office.person('Тілші', 'reporter')
  const stranger = await office.person('Бөтен', 'reporter')
  await office.payload.update({ collection: 'users', id: stranger.id, data: { desks: [office.otherDesk] } })
  signedIn = { colleague: await signIn(colleague), stranger: await signIn(stranger) }
  ids = {
    live: await photo('live', 'publish'),
    draft: await photo('draft'),
    embargoed: await photo('embargoed', 'embargo'),
    withdrawn: await photo('withdrawn', 'publish', 'withdraw'),
    document: await document('published'),
    draftDocument: await document('draft'),
  }
}, 120_000)
afterAll(async () => {
  await office.close()
})

async function signIn({ email }: User): Promise<string> {
  const { token } = await office.payload.login({ collection: 'users', data: { email, password } })
  return `JWT ${token}`
}

async function photo(name: string, ...steps: ('publish' | 'embargo' | 'withdraw')[]): Promise<string> {
  const plain = await makeTestPhoto(1500 + 2 * (made += 1), 1000).jpeg().toBuffer()
  const path = join(env().dataFolder, `${name}.jpg`)
  await mkdir(env().dataFolder, { recursive: true })
  await writeFile(path, plain)
  await exifTool.write(path, { 'EXIF:GPSLatitude': 51.1, 'EXIF:GPSLatitudeRef': 'N', 'IFD0:Make': 'SECRET' } as never, { writeArgs: ['-overwrite_original'] })
  const data = { headline: 'Штаб ашылды', caption: 'Штабтың ашылуы', altText: 'Зал', credit: 'Штаб', copyright: '© Штаб', city: 'Астана', minors: 'none', desk: office.desk }
  const { id } = await office.payload.create({ collection: 'photos', data: data as never, filePath: path, locale: 'kk', req: chief })
  await rm(path)
  for (const step of steps) {
    const input = { reason, ...(step === 'embargo' && { releaseAt: new Date(Date.now() + 3_600_000) }) }
    await move(chief, { collection: 'photos', id, transition: step === 'withdraw' ? 'withdraw' : 'publishUrgently', input })
  }
  return id
}

async function document(status: 'published' | 'draft'): Promise<string> {
  const file = { data: Buffer.from(text), mimetype: 'text/csv', name: `Кесте ${status}.csv`, size: Buffer.byteLength(text) }
  const data = { title: 'Кесте', kind: 'table', desk: office.desk, _status: status } as never
  return (await office.payload.create({ collection: 'documents', data, file, locale: 'kk', draft: status === 'draft' })).id
}

type Asking = { as?: keyof typeof signedIn; headers?: Record<string, string>; method?: string }

const request = ({ as, headers, method = 'GET' }: Asking = {}) =>
  new Request('http://127.0.0.1/files', { method, headers: { ...headers, ...(as && { Authorization: signedIn[as] }) } })

const askPhoto = (id: string, rendition: string, asking?: Asking) => answerWithPhoto(office.payload, request(asking), { id, rendition })
const askDocument = (id: string, asking?: Asking) => answerWithDocument(office.payload, request(asking), { id })

const everyRendition = ['thumbnail', 'card', 'page', 'wide', 'print', 'original'] as const

describe('the door to photos', () => {
  it.each(everyRendition)('gives %s of a live photo to anybody, without what should not leave', async (rendition) => {
    const answer = await askPhoto(ids.live, rendition)
    expect(answer.status).toBe(200)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const isTakenAway = rendition === 'print' || rendition === 'original'
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-length': String(bytes.length),
      'content-type': isTakenAway ? 'image/jpeg' : 'image/webp',
      'content-disposition': expect.stringMatching(isTakenAway ? new RegExp(`^attachment; filename="astana-shtab-ashyldy-${rendition === 'print' ? 'print-' : ''}01\\.jpg"$`) : /^inline/),
      'cache-control': expect.stringMatching(/^public, max-age=\d{1,2}, must-revalidate$/),
      'x-content-type-options': 'nosniff',
    })
    expect((await sharp(bytes).metadata()).width).toBeGreaterThan(300)
    expect(bytes.includes('SECRET')).toBe(false)
    expect(bytes.includes('GPSLatitude')).toBe(false)
    const { credit, caption } = await readPressMetadata(bytes)
    expect(credit).toBe('Штаб')
    const isSmall = rendition === 'thumbnail' || rendition === 'card'
    expect(caption.kk).toBe(isSmall ? undefined : 'Штабтың ашылуы')
  })

  it.each<[keyof typeof ids, keyof typeof signedIn | 'nobody', number]>([
    ['live', 'nobody', 200],
    ['draft', 'nobody', 404],
    ['embargoed', 'nobody', 404],
    ['withdrawn', 'nobody', 410],
    ['draft', 'colleague', 200],
    ['embargoed', 'colleague', 200],
    ['withdrawn', 'colleague', 200],
    ['draft', 'stranger', 404],
    ['embargoed', 'stranger', 404],
    ['withdrawn', 'stranger', 410],
  ])('answers for a photo that is %s to %s with %i', async (which, who, status) => {
    const answer = await askPhoto(ids[which], 'thumbnail', who === 'nobody' ? {} : { as: who })
    expect(answer.status).toBe(status)
    const kept = answer.headers.get('cache-control')
    expect(kept).toBe(which === 'live' ? 'public, max-age=8, must-revalidate' : status === 200 ? 'private, no-store' : 'no-store')
    expect((await answer.text()).includes(reason)).toBe(status === 410)
  })

  it('says nothing of the body when the asker has it', async () => {
    const etag = (await askPhoto(ids.live, 'card')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^".+"$/)
    const again = await askPhoto(ids.live, 'card', { headers: { 'If-None-Match': `"other", W/${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await askPhoto(ids.live, 'card', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  it.each([
    ['../../payload.config.ts', 'card'],
    ['', 'card'],
    ['1', 'card'],
    ["' OR 1=1", 'card'],
    ['00000000-0000-4000-8000-000000000000', 'card'],
    ['0123456789abcdef01234567', 'card'],
  ])('answers 404 for the id %j', async (id, rendition) => {
    expect((await askPhoto(id, rendition)).status).toBe(404)
  })

  it.each(['constructor', 'Card', '../original', 'original.jpg', ''])('answers 404 for the rendition %j', async (rendition) => {
    expect((await askPhoto(ids.live, rendition)).status).toBe(404)
  })
})

describe('the door to documents', () => {
  it.each<[keyof typeof ids, keyof typeof signedIn | 'nobody', number]>([
    ['document', 'nobody', 200],
    ['draftDocument', 'nobody', 404],
    ['draftDocument', 'colleague', 200],
    ['draftDocument', 'stranger', 404],
    ['live', 'nobody', 404],
  ])('answers for %s to %s with %i', async (which, who, status) => {
    const answer = await askDocument(ids[which], who === 'nobody' ? {} : { as: who })
    expect(answer.status).toBe(status)
    expect((await answer.text()) === text).toBe(status === 200)
  })

  it('gives them for taking away, under their own name', async () => {
    const { headers } = await askDocument(ids.document)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename=".+"; filename\*=UTF-8''%D0%9A/)
    expect(headers.get('content-type')).toBe('text/csv')
    expect(headers.get('accept-ranges')).toBe('bytes')
  })

  it.each([
    ['bytes=0-2', 206, 'a;b', 'bytes 0-2/12'],
    ['bytes=-4', 206, '3;4\n', 'bytes 8-11/12'],
    ['bytes=50-', 416, '', 'bytes */12'],
    ['bytes=x', 200, text, null],
  ])('gives the part %s', async (range, status, body, contentRange) => {
    const answer = await askDocument(ids.document, { headers: { Range: range } })
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([status, body, contentRange])
  })

  it('gives the whole when the part asked for is of an older file', async () => {
    expect((await askDocument(ids.document, { headers: { Range: 'bytes=0-2', 'If-Range': '"old"' } })).status).toBe(200)
  })

  it('answers HEAD with headers alone', async () => {
    const answer = await askDocument(ids.document, { method: 'HEAD' })
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual(['12', ''])
  })
})

describe('Payload’s own address of a file', () => {
  it.each<['photos' | 'documents', 'live' | 'document', keyof typeof signedIn | 'nobody']>([
    ['photos', 'live', 'nobody'],
    ['photos', 'live', 'colleague'],
    ['documents', 'document', 'nobody'],
    ['documents', 'document', 'colleague'],
  ])('gives no file of %s (%s) to %s', async (collection, which, who) => {
    const { filename } = await office.payload.findByID({ collection, id: ids[which], depth: 0 })
    const address = `http://127.0.0.1/api/${collection}/file/${encodeURIComponent(filename ?? '')}`
    const headers = new Headers(who === 'nobody' ? undefined : { Authorization: signedIn[who] })
    const answer = await handleEndpoints({ config: office.config, request: new Request(address, { headers }) })
    expect([403, 404]).toContain(answer.status)
    expect(await answer.text()).not.toContain(text)
  })
})
