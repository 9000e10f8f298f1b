import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPublicSettings } from '#publication/findPublic.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { move } from '#workflow/move.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import { openRoads } from '../../../tests/support/roads.ts'
import { limitPhotoWork, photosAtOnce } from './files/limitPhotoWork.ts'
import { takenAway } from './files/renditions.ts'
import { writePressMetadata } from './files/writePressMetadata.ts'
import { finishPhoto, peekPhoto } from './finishPhoto.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const shared = join(process.cwd(), '../shared/data/photos')

const picture = (background: string, format: 'jpeg' | 'png' | 'webp' | 'tiff' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: 120, height: 80, channels: 3, background } }).toFormat(format).toBuffer()

const stored = (): string[] => {
  const folder = join(process.env.MEDIA_FOLDER ?? '', 'photos')
  return existsSync(folder) ? readdirSync(folder) : []
}

async function upload(data: Buffer, name: string, fields: Record<string, unknown> = {}, mimetype = 'image/jpeg') {
  const req = await office.as(await office.person('Бауыржан', 'photographer'))
  return office.payload.create({
    collection: 'photos',
    data: fields as never,
    file: { data, name, mimetype, size: data.length },
    locale: 'kk',
    overrideAccess: false,
    user: req.user,
    depth: 0,
  })
}

describe('taking a photo in', () => {
  it('fills the form with what the file says, each language in its place', async () => {
    const { folder, file } = await pressPhoto()
    const photo = await upload(readFileSync(file), 'шашу.jpg')
    expect(photo).toMatchObject({
      headline: 'Штаб ашылды',
      caption: 'Қалалық штабтың ашылуы',
      creator: 'Бауыржан Қасым',
      credit: 'Штаб',
      copyright: '© Қалалық штаб',
      city: 'Астана',
      keywords: ['штаб', 'ашылу'],
      people: ['Айгүл Сейтжанова'],
      dateTaken: '2026-02-16T05:20:30.000Z',
      state: 'draft',
    })
    const inRussian = await office.payload.findByID({ collection: 'photos', id: photo.id, draft: true, locale: 'ru' })
    expect(inRussian.caption).toBe('Открытие городского штаба')
    expect(existsSync(folder)).toBe(true)
  })

  it('lets others save while it looks into a picture', async () => {
    const { headers } = await openRoads(office).signedIn(await office.person('Бауыржан', 'photographer'))
    // Whoever looks has to wait for as long as these hold every place.
    let letGo = (): void => undefined
    const busy = new Promise<void>((resolve) => (letGo = resolve))
    const holding = Array.from({ length: photosAtOnce }, () => limitPhotoWork(() => busy))
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await picture('#356'))], { type: 'image/jpeg' }), 'looked-at.jpg')
    form.append('_payload', JSON.stringify({ desk: office.desk }))
    let isTaken = false
    const request = new Request('http://127.0.0.1:3000/api/photos', { method: 'POST', headers, body: form })
    const photo = handleEndpoints({ config: office.config, request }).finally(() => (isTaken = true))
    await new Promise((resolve) => setTimeout(resolve, 500))
    await office.payload.create({ collection: 'desks', data: { name: 'Ауылдық штаб', kind: 'district' } })
    expect(isTaken).toBe(false)
    letGo()
    await Promise.all(holding)
    expect((await photo).status).toBe(201)
  })

  it('draws what is uploaded, before anybody may have it', async () => {
    const { headers } = await openRoads(office).signedIn(await office.person('Бауыржан', 'photographer'))
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await picture('#357'))], { type: 'image/jpeg' }), 'drawn.jpg')
    form.append('_payload', JSON.stringify({ desk: office.desk }))
    const answer = await handleEndpoints({ config: office.config, request: new Request('http://127.0.0.1:3000/api/photos', { method: 'POST', headers, body: form }) })
    const { doc } = (await answer.json()) as { doc: { id: string; filename: string; contentHash: string } }
    const settings = await findPublicSettings(office.payload)
    const photo = { ...doc, headline: {}, caption: { kk: 'Сипаттама' }, altText: {}, usageTerms: {}, people: [], keywords: [] } as unknown as PublicPhoto
    const lengths = () => Promise.all(takenAway.map((rendition) => peekPhoto(office.payload, photo, { rendition, settings })))
    await expect.poll(lengths, { timeout: 20_000 }).toEqual(takenAway.map(() => expect.any(Number) as number))
    expect(await Promise.all(takenAway.map(async (rendition) => (await finishPhoto(office.payload, photo, { rendition, settings }))?.byteSize))).toEqual(await lengths())
  })

  it('keeps what a person typed', async () => {
    const { file } = await pressPhoto('#345')
    const photo = await upload(readFileSync(file), 'a.jpg', { caption: 'Өз мәтінім' })
    expect(photo).toMatchObject({ caption: 'Өз мәтінім', credit: 'Штаб' })
  })

  it('reports the same bytes a second time, with a link to the first', async () => {
    const bytes = await picture('#abc')
    const first = await upload(bytes, 'first.jpg')
    const before = stored()
    const again = upload(bytes, 'second.jpg')
    await expect(again).rejects.toMatchObject({
      code: 'photoAlreadyHere',
      status: 409,
      values: { link: expect.stringContaining(first.id) as string },
    })
    expect(stored()).toEqual(before)
  })

  it.each(['png', 'webp', 'tiff'] as const)('takes %s', async (format) => {
    const photo = await upload(await picture('#a0b', format), `x.${format}`, {}, `image/${format}`)
    expect(photo).toMatchObject({ mimeType: `image/${format}` })
  })

  it('turns HEIC into JPEG', async () => {
    const heic = readFileSync('src/content/photos/files/fixtures/quadrants.heic')
    const photo = await upload(heic, 'IMG_1.HEIC', {}, 'image/heic')
    expect(photo).toMatchObject({ mimeType: 'image/jpeg', filename: expect.stringMatching(/\.jpg$/) as string })
  })

  it.each([
    ['a script named .jpg', Buffer.from('<script>alert(1)</script>'), 'photoNotRecognised'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'photoNotRecognised'],
    ['nothing', Buffer.alloc(0), 'photoNotRecognised'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'photoNotRecognised'],
  ])('refuses %s and leaves nothing behind', async (_, bytes, code) => {
    const before = { files: stored(), ...(await office.payload.count({ collection: 'photos' })) }
    await expect(upload(bytes, 'photo.jpg')).rejects.toMatchObject({ code })
    expect({ files: stored(), ...(await office.payload.count({ collection: 'photos' })) }).toEqual(before)
  })

  it('refuses half a photo and leaves nothing behind', async () => {
    const whole = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#123', noise: { type: 'gaussian', mean: 120, sigma: 60 } } }).jpeg().toBuffer()
    const before = stored()
    await expect(upload(whole.subarray(0, whole.length / 2), 'half.jpg')).rejects.toMatchObject({ code: 'photoDamaged' })
    expect(stored()).toEqual(before)
  })

  it('does not let the original be replaced', async () => {
    const photo = await upload(await picture('#777'), 'orig.jpg')
    const bytes = await picture('#888')
    const replacing = office.payload.update({
      collection: 'photos',
      id: photo.id,
      data: {},
      file: { data: bytes, name: 'new.jpg', mimetype: 'image/jpeg', size: bytes.length },
    })
    await expect(replacing).rejects.toMatchObject({ code: 'photoFileIsFixed' })
  })

  it('is not submitted without caption, alternative text, credit and rights', async () => {
    const photo = await upload(await picture('#421'), 'bare.jpg')
    const req = await office.as(await office.person('Бауыржан', 'photographer'))
    await expect(move(req, { collection: 'photos', id: photo.id, transition: 'submit' })).rejects.toMatchObject({
      code: 'fieldsMissing',
      values: { fields: 'caption,altText,credit,copyright' },
    })
  })

  it.skipIf(!existsSync(shared))('reads the IPTC reference image', async () => {
    const photo = await upload(readFileSync(join(shared, 'IPTC-PhotometadataRef-Std2021.1.jpg')), 'ref.jpg')
    expect(photo.caption).toContain('escription')
    expect(photo.credit).toContain('Credit')
    expect(photo.creator).toContain('Creator')
  })
})

async function pressPhoto(background = '#234') {
  const { mkdtempSync, writeFileSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const folder = mkdtempSync(join(tmpdir(), 'press-photo-'))
  const file = join(folder, 'photo.jpg')
  writeFileSync(file, await picture(background))
  await writePressMetadata(
    file,
    {
      headline: 'Штаб ашылды',
      caption: { kk: 'Қалалық штабтың ашылуы', ru: 'Открытие городского штаба' },
      altText: { kk: 'Сахнадағы адамдар' },
      creators: ['Бауыржан Қасым'],
      credit: 'Штаб',
      copyright: '© Қалалық штаб',
      city: 'Астана',
      keywords: ['штаб', 'ашылу'],
      people: ['Айгүл Сейтжанова'],
      dateTaken: '2026-02-16T10:20:30+05:00',
    },
    { format: 'jpeg' },
  )
  return { folder, file }
}
