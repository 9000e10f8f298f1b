import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { copyPhotos } from './copyPhotos.ts'

// `npm run benchmark:photos`: a photo in print size, a quote card, the search for photos. Writes photos-results.md.

// Fewer for trying it out.
const photos = Number(process.env.PHOTOS ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'benchmark-photos-'))
const database = join(folder, 'photos.db')
Object.assign(process.env, { NODE_ENV: 'production', MEDIA_CENTER_MODE: 'test', DATABASE_URL: `file:${database}`, DATA_FOLDER: join(folder, 'data'), MEDIA_FOLDER: join(folder, 'media') })
const { getPayload, createLocalReq } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { getRendition } = await import('#content/photos/files/renditionCache.ts')
const { drawCard } = await import('#content/photos/cards/drawCard.ts')
const { exifTool } = await import('#content/photos/files/exifTool.ts')
const { loadPhotoSearch } = await import('#search/photos/loadPhotoSearch.ts')
const { readPhotoQuery } = await import('#search/photos/photoQuery.ts')
const { rebuildIndex } = await import('#search/rebuildIndex.ts')
const { currentIndex } = await import('#search/index/currentIndex.ts')
const { IndexFile } = await import('#search/index/IndexFile.ts')
const { move } = await import('#workflow/move.ts')

type Figure = { name: string; goal: number; times: number[] }
const figures: Figure[] = []
const loadBefore = loadavg()[0] ?? 0

async function time(name: string, goal: number, times: number, run: (index: number) => Promise<unknown>): Promise<void> {
  const measured: number[] = []
  for (let index = 0; index < times; index += 1) {
    const since = performance.now()
    await run(index)
    measured.push(performance.now() - since)
  }
  figures.push({ name, goal, times: measured.toSorted((a, b) => a - b) })
  console.log(name, measured.map((one) => one.toFixed(0)).join(' '))
}

/** Twenty-four megapixels with the unevenness of a real picture. */
async function bigPhoto(path: string): Promise<void> {
  const noise = await sharp({ create: { width: 750, height: 500, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).png().toBuffer()
  await sharp(noise).resize(6000, 4000, { kernel: 'cubic' }).jpeg({ quality: 92 }).toFile(path)
}

mkdirSync(join(folder, 'data'), { recursive: true })
const original = join(folder, 'big.jpg')
await bigPhoto(original)
const metadata = { headline: 'Штаб ашылды', caption: { kk: 'Штабтың ашылуы', ru: 'Открытие', en: 'Opening' }, altText: { kk: 'Зал' }, creators: ['Асқар Ермек'], credit: 'Штаб', copyright: '© Штаб', keywords: ['штаб'], people: [] }
const print = (contentHash: string) => getRendition({ cacheFolder: join(folder, 'renditions'), knownFolder: join(folder, 'known-pictures'), originalPath: original, contentHash, rendition: 'print', metadata })
// The first photo of a process starts exiftool.
await print('first')
await time('photo of 24 MP in print size, with metadata, cold', 400, 8, (index) => print(`cold-${index}`))
await time('the same, warm', 20, 100, () => print('cold-0'))

const sentence = 'Ұлттық әңгіме – өңір тұрғындарының күнделікті мәселелерін ғылыми негізде шешу жолы, үкімет пен қоғам бірге қозғалуы қажет. '
const text = { kicker: 'Дәйексөз', title: `«${sentence.repeat(3).trim()}»`, organisation: 'Айгүл Сейітқызы, баспасөз хатшысы', detail: 'Қалалық штаб', notes: ['Фото: Асқар Ермек.'] }
for (const format of ['square', 'portrait', 'wide'] as const) {
  await time(`quote card, ${format}, with a portrait of 24 MP, cold`, 500, 5, async () => (await drawCard(text, { path: original, focalPoint: { x: 50, y: 40 } }, format)).png().toBuffer())
}

const payload = await getPayload({ config })
payload.logger.level = 'silent'
const desk = await payload.create({ collection: 'desks', data: { name: 'Штаб', kind: 'city' } })
const chief = await payload.create({ collection: 'users', data: { name: 'Бас', email: 'b@media-center.example', password: 'Құпия-сөз-1234', roles: ['chiefEditor'], desks: [desk.id], language: 'kk' }, depth: 0 })
const req = await createLocalReq({ user: { ...chief, collection: 'users' } }, payload)
const small = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#00616b' } }).jpeg().toBuffer()
const data = { headline: 'Штаб ашылды', caption: 'Штабтың ашылуы', altText: 'Екі адам қол алысып тұр', credit: 'Штаб', copyright: '© Штаб', city: 'Астана', people: ['Айгүл Сейітова'], keywords: ['штаб'], minors: 'none', desk: desk.id, dateTaken: '2026-02-16T05:00:00.000Z' }
const first = await payload.create({ collection: 'photos', data: data as never, file: { data: small, mimetype: 'image/jpeg', name: 'photo.jpg', size: small.length }, locale: 'kk', req })
for (const [locale, caption] of [['ru', 'Открытие штаба'], ['en', 'Opening of the office']] as const) await payload.update({ collection: 'photos', id: first.id, locale, data: { caption, headline: caption, altText: caption }, draft: true, req })
await move(req, { collection: 'photos', id: first.id, transition: 'publishUrgently', input: { reason: 'Өлшеу' } })
copyPhotos(database, first.id, photos)
currentIndex().file = IndexFile.open(await rebuildIndex(payload))

const questions: Record<string, string>[] = [
  {}, { q: 'зал' }, { q: 'студенттердің кездесуі' }, { q: 'открытие штаба' }, { q: 'meeting students' }, { person: 'Айгүл' }, { person: 'Сейітова' }, { place: 'Шымкент' },
  { orientation: 'landscape' }, { from: '2026-02-01', to: '2026-02-28' }, { q: 'мектеп', place: 'Алматы', orientation: 'landscape' }, { page: '400' },
] // prettier-ignore
for (const question of questions) await loadPhotoSearch(payload, 'kk', readPhotoQuery(question))
await time(`search among ${photos.toLocaleString('en')} photos, ${questions.length} questions`, 100, questions.length * 10, (index) => loadPhotoSearch(payload, 'kk', readPhotoQuery(questions[index % questions.length] ?? {})))

const at = ({ times }: Figure, part: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0)
const rows = figures.map((figure) => `| ${figure.name} | ${figure.goal} | ${at(figure, 0.5)} | ${Number(at(figure, 0.95)) >= figure.goal ? `**${at(figure, 0.95)}**` : at(figure, 0.95)} | ${at(figure, 1)} |`)
const page = [
  '# Photos of the press room', '',
  'Written by `npm run benchmark:photos`: inside one process, without the way over HTTP. Milliseconds. Bold: the goal is missed.', '',
  `- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}; load average ${loadBefore.toFixed(1)} before`, '',
  '| what | goal | median | 95 of 100 | slowest |', '| --- | --- | --- | --- | --- |', ...rows, '',
].join('\n') // prettier-ignore
if (process.argv.includes('--dry')) console.log(page)
else writeFileSync(new URL('photos-results.md', import.meta.url), page)
await payload.destroy()
await exifTool.end()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
