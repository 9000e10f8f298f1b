import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { drawPhoto, type OriginalPhoto } from '#content/photos/finishPhoto.ts'
import { move } from '#workflow/move.ts'
import type { WorkflowCollection } from '#workflow/workflowOptions.ts'
import { bodyOf } from '../../tests/support/bodyOf.ts'
import config from '../../payload.config.ts'

// `node … seedKit.ts PHOTOS STORIES`: a story with so many photos of ten megabytes, so many long stories with six of them, and ten of ordinary length with four each.
const [photoCount, storyCount] = process.argv.slice(2, 4).map(Number) as [number, number]
const words = 'халық штаб жаңа күн кездесу мәселе қала аудан тұрғын жоба білім мәдениет сапа жол су'.split(' ')
const paragraph = (seed: number): string => `${Array.from({ length: 60 }, (_, index) => words[(seed * 7 + index * 3) % words.length]).join(' ')}.`

const payload = await getPayload({ config })
const user = await payload.create({
  collection: 'users',
  data: { name: 'Өлшеуші', email: 'press@media-center.example', password: `${Math.random()}-Құпия-сөз`, roles: ['chiefEditor'], desks: [], language: 'kk' },
})
const as = async (): Promise<PayloadRequest> => createLocalReq({ user: { ...user, collection: 'users' } }, payload)

async function publish(collection: WorkflowCollection, data: object, file?: { data: Buffer; mimetype: string; name: string; size: number }): Promise<string> {
  const { id } = await payload.create({ collection, data: data as never, locale: 'kk', req: await as(), ...(file && { file }) })
  await move(await as(), { collection, id, transition: 'publishUrgently', input: { reason: 'Өлшеу' } })
  return id
}

const desk = await payload.create({ collection: 'desks', data: { name: 'Штаб', kind: 'city' } })
const photos: string[] = []
for (let number = 0; number < photoCount; number += 1) {
  // Noise hardly packs, as leaves and crowds do.
  const data = await sharp({ create: { width: 4200, height: 2800, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 42 } } }).jpeg({ quality: 90 }).toBuffer()
  const texts = { headline: `Штабтың ашылуы ${number}`, caption: 'Штабтағы кездесу', altText: 'Залдағы адамдар', credit: 'Баспасөз орталығы', copyright: '© Штаб' }
  photos.push(await publish('photos', { ...texts, desk: desk.id }, { data, mimetype: 'image/jpeg', name: `p${number}.jpg`, size: data.length }))
}

const story = async (number: number, gallery: string[], paragraphs = 50): Promise<string> =>
  publish('news', {
    headline: `Облыс орталығында ${number}-ші қоғамдық қабылдау ашылды`,
    lead: paragraph(number).slice(0, 200),
    body: bodyOf(...Array.from({ length: paragraphs }, (_, index) => paragraph(number + index))),
    language: 'kk',
    desk: desk.id,
    hero: gallery[0],
    gallery: gallery.slice(1),
  })
const big = await story(0, photos)
const long: string[] = []
for (let number = 1; number <= storyCount; number += 1) long.push(await story(number, photos.slice(0, 6)))
// What is uploaded to a server is drawn soon; the first six are left for whoever takes the first document.
for (const id of photos.slice(6)) await drawPhoto(payload, (await payload.findByID({ collection: 'photos', id, depth: 0 })) as OriginalPhoto, 'document')
const different: string[] = []
for (let number = 0; number < 10; number += 1) different.push(await story(100 + number, photos.slice(6 + number * 4, 10 + number * 4), 7))
console.log(JSON.stringify({ big, long, different }))
await payload.destroy()
process.exit(0)
