import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exifTool } from '#content/photos/files/exifTool.ts'
import { withTemporaryFolder } from '#content/photos/files/withTemporaryFolder.ts'
import { drawPressPhoto } from './drawPressPhoto.ts'

it('writes caption, credit, people and the digital source into the file', async () => {
  const tags = await withTemporaryFolder(async (folder) => {
    const file = join(folder, 'photo.jpg')
    await writeFile(file, await drawPressPhoto('portrait-seiitova', '2026-11-01T10:20:30+05:00'))
    return exifTool.readRaw(file, { readArgs: ['-G1', '-struct'] })
  })
  expect(tags).toMatchObject({
    'IPTC:Caption-Abstract': 'Гүлмира Сейітова, Ақкент балалар ауруханасының бас дәрігері.',
    'IPTC:Credit': 'Медиаорталық / Дана Нұрпейіс',
    'XMP-iptcExt:PersonInImage': ['Гүлмира Сейітова'],
    'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
  })
})
