import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl'
import { packFiles } from './packFiles.ts'

const openZip = promisify(fromBuffer as (archive: Buffer, options: Options, done: (error: Error | null, zip: ZipFile) => void) => void)

async function entriesOf(archive: Buffer): Promise<(Entry & { data: Buffer })[]> {
  const zip = await openZip(archive, { lazyEntries: true })
  const entries: Entry[] = []
  await new Promise((resolve) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.on('end', resolve)
    zip.readEntry()
  })
  const open = promisify(zip.openReadStream.bind(zip) as (entry: Entry, done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void)
  return Promise.all(entries.map(async (entry) => Object.assign(entry, { data: await buffer(await open(entry)) })))
}

it('holds every file as it was, in its order, with text packed and pictures as they are', async () => {
  const files = new Map<string, Uint8Array>([
    ['word/құжат.xml', Buffer.from('Ұлттық әңгіме '.repeat(200))],
    ['word/media/image1.jpg', randomBytes(5000)],
    ['empty.xml', Buffer.alloc(0)],
  ])
  const archive = await packFiles(files)
  const entries = await entriesOf(archive)
  expect(entries.map(({ fileName, data, crc32: sum }) => [fileName, data, sum])).toEqual([...files].map(([name, data]) => [name, Buffer.from(data), crc32(data)]))
  expect(entries.map(({ compressedSize }) => compressedSize < 200)).toEqual([true, false, true])
  expect(await packFiles(files)).toEqual(archive)
})
