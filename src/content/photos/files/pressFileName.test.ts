import { expect, it } from 'vitest'
import { contentDisposition } from './contentDisposition.ts'
import { pressFileName } from './pressFileName.ts'

it.each([
  [{ dateTaken: '2026-02-16T10:20:30+05:00', city: 'Астана', headline: 'Штаб ашылды', number: 1, extension: 'jpg' }, '2026-02-16-astana-shtab-ashyldy-01.jpg'],
  [{ dateTaken: '2026-02-16T20:00:00.000Z', city: 'Алматы', headline: 'Пресс-конференция', number: 12, extension: 'tif' }, '2026-02-17-almaty-press-konferentsiya-12.tif'],
  [{ headline: 'Штаб ашылды', size: 'print', number: 1, extension: 'jpg' }, 'shtab-ashyldy-print-01.jpg'],
  [{ headline: '«…»', number: 3, extension: 'webp' }, 'photo-03.webp'],
  [{ city: '../../etc', headline: 'a"b\r\nX: y', number: 100, extension: 'jpg' }, 'etc-a-b-x-y-100.jpg'],
] as const)('names %j', (photo, name) => {
  expect(pressFileName(photo)).toBe(name)
})

it('cuts a long headline at a word', () => {
  const name = pressFileName({ headline: 'слово '.repeat(50), number: 1, extension: 'jpg' })
  expect(name.length).toBeLessThan(75)
  expect(name).toMatch(/^(slovo-)+01\.jpg$/)
})

it.each([
  ['a-01.jpg', 'attachment; filename="a-01.jpg"'],
  ['Штаб.jpg', `attachment; filename="____.jpg"; filename*=UTF-8''%D0%A8%D1%82%D0%B0%D0%B1.jpg`],
  ['a"\r\nb\\.jpg', `attachment; filename="a___b_.jpg"; filename*=UTF-8''a%22%0D%0Ab%5C.jpg`],
  ["it's (1)*.jpg", `attachment; filename="it's (1)*.jpg"`],
  ['\uD800.jpg', `attachment; filename="_.jpg"; filename*=UTF-8''%EF%BF%BD.jpg`],
])('puts %j into Content-Disposition', (name, header) => {
  expect(contentDisposition(name)).toBe(header)
})
