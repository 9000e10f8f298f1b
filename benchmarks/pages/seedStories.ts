import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { move } from '#workflow/move.ts'
import type { WorkflowCollection } from '#workflow/workflowOptions.ts'
import { bodyOf } from '../../tests/support/bodyOf.ts'
import config from '../../payload.config.ts'
import { makePhotograph } from './makePhotograph.ts'

// `node … seedStories.ts COUNT`: brings the database up to COUNT public stories of 400 words with three pictures.
const wanted = Number(process.argv[2] ?? 1000)
const words = 'халық штаб жаңа күн кездесу мәселе қала аудан тұрғын жоба білім мәдениет сапа жол су'.split(' ')
const paragraph = (seed: number): string =>
  `${Array.from({ length: 50 }, (_, index) => words[(seed * 7 + index * 3) % words.length]).join(' ')}.`

const payload = await getPayload({ config })
const email = 'benchmark@media-center.example'
const known = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1 })
const password = process.env.BENCHMARK_PASSWORD ?? ''
const user = known.docs[0]
  ? await payload.update({ collection: 'users', id: known.docs[0].id, data: { password } })
  : await payload.create({ collection: 'users', data: { name: 'Өлшеуші', email, password, roles: ['chiefEditor'], desks: [], language: 'kk' } })
const as = async (): Promise<PayloadRequest> => createLocalReq({ user: { ...user, collection: 'users' } }, payload)

async function publish(collection: WorkflowCollection, data: object, file?: { data: Buffer; mimetype: string; name: string; size: number }): Promise<string> {
  const { id } = await payload.create({ collection, data: data as never, req: await as(), ...(file && { file }) })
  await move(await as(), { collection, id, transition: 'publishUrgently', input: { reason: 'Өлшеу' } })
  return id
}

const desk = (await payload.find({ collection: 'desks', limit: 1 })).docs[0] ?? (await payload.create({ collection: 'desks', data: { name: 'Штаб', kind: 'city' } }))
const photos = (await payload.find({ collection: 'photos', where: { publicState: { equals: 'live' } }, limit: 30, depth: 0 })).docs.map(({ id }) => id)
while (photos.length < 30) {
  const data = await (await makePhotograph(photos.length)).jpeg({ quality: 90 }).toBuffer()
  const texts = { headline: `Сурет ${photos.length}`, caption: 'Штабтағы кездесу', altText: 'Залдағы адамдар', credit: 'Баспасөз орталығы', copyright: '© Штаб' }
  photos.push(await publish('photos', { ...texts, desk: desk.id }, { data, mimetype: 'image/jpeg', name: `b${photos.length}.jpg`, size: data.length }))
}

const { totalDocs } = await payload.count({ collection: 'news', where: { publicState: { equals: 'live' } } })
for (let number = totalDocs; number < wanted; number += 1) {
  const [hero, ...gallery] = [0, 1, 2].map((index) => photos[(number + index * 11) % photos.length])
  await publish('news', {
    headline: `Облыс орталығында ${number}-ші қоғамдық қабылдау ашылды`,
    lead: paragraph(number).slice(0, 200),
    body: bodyOf(...Array.from({ length: 8 }, (_, index) => paragraph(number + index))),
    language: 'kk',
    desk: desk.id,
    hero,
    gallery,
  })
  if (number % 100 === 0) console.log(`${number} / ${wanted}`)
}
await payload.destroy()
process.exit(0)
