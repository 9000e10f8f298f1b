import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPublicSettings } from '#publication/findPublic.ts'
import { openOffice, type Office } from '../../../tests/support/office.ts'
import type { User } from '../../payload-types.ts'
import { answerWithLogo } from './answerWithLogo.ts'

let office: Office
let chief: User
let reporter: User
beforeAll(async () => {
  office = await openOffice()
  chief = await office.person('Бас редактор', 'chiefEditor')
  reporter = await office.person('Тілші', 'reporter')
})
afterAll(() => office.close())

const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: '#00616b80' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 10/1 0/1' } })
    .png()
    .toBuffer()
const upload = async (user: User | undefined, data: Buffer, name = 'logo.png', mimetype = 'image/png') =>
  office.payload.create({
    collection: 'logos',
    data: {},
    file: { data, mimetype, name, size: data.length },
    overrideAccess: false,
    ...(user && { user }),
  })
const door = (id: string, headers?: HeadersInit) => answerWithLogo(office.payload, new Request(`http://127.0.0.1/files/logos/${id}`, { headers }), { id })

it('is drawn anew, small and with nothing else inside, and shown to everybody once it is in the settings', async () => {
  const { id, ...logo } = await upload(chief, await picture(3000, 1500))
  expect(logo).toMatchObject({ mimeType: 'image/webp', width: 400, height: 200 })
  expect((await door(id)).status).toBe(404)
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', logo: id }, overrideAccess: false, user: chief, locale: 'kk' })
  expect(await findPublicSettings(office.payload)).toMatchObject({ logo: id, logoDark: undefined })
  const answer = await door(id)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/webp')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  const { format, exif } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
  expect({ format, exif }).toEqual({ format: 'webp', exif: undefined })
})

it('is seen by staff before it is chosen, and for both looks', async () => {
  const { id } = await upload(chief, await picture(100, 40), 'dark.png')
  const { token } = await office.payload.login({ collection: 'users', data: { email: reporter.email, password: 'Құпия-сөз-1234' } })
  expect((await door(id, { Authorization: `JWT ${token}` })).status).toBe(200)
  expect((await door(id)).status).toBe(404)
  await office.payload.updateGlobal({ slug: 'settings', data: { organisation: 'Штаб', logoDark: id } })
  expect((await door(id)).status).toBe(200)
})

it.each([
  ['a drawing that may hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'logo.svg', 'image/svg+xml'],
  ['the same under another name', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'logo.png', 'image/png'],
  ['a web page', '<!doctype html><script>alert(1)</script>', 'logo.webp', 'image/webp'],
  ['half a picture', '\x89PNG\r\n\x1a\n…', 'logo.png', 'image/png'],
])('does not take %s', async (_, text, name, type) => {
  const before = await office.payload.count({ collection: 'logos' })
  await expect(upload(chief, Buffer.from(text, 'latin1'), name, type)).rejects.toMatchObject({ status: 400 })
  expect(await office.payload.count({ collection: 'logos' })).toEqual(before)
})

it('is kept by chief editors and administrators', async () => {
  for (const user of [reporter, undefined]) await expect(upload(user, await picture(10, 10))).rejects.toMatchObject({ status: 403 })
  await expect(
    office.payload.updateGlobal({ slug: 'settings', data: { logo: null }, overrideAccess: false, user: reporter, locale: 'kk' }),
  ).rejects.toMatchObject({ status: 403 })
})

it.each(['', 'x', '../../etc/passwd', '%00', '00000000-0000-0000-0000-000000000000'])('answers 404 for %j', async (id) => {
  expect((await door(id)).status).toBe(404)
})
