import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { writePressMetadata } from '#content/photos/files/writePressMetadata.ts'

/** Photos as a photographer hands them in: full press metadata inside, and GPS that must not leave the house. */
export async function pressPhotos(count: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'press-photos-'))
  const files: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const file = join(folder, `DSC_000${number}.jpg`)
    const background = { r: (number * 67 + Date.now()) % 256, g: 120, b: (number * 31) % 256 }
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 }
    const picture = sharp({ create: { width: 2400, height: 1600, channels: 3, background, noise } })
    writeFileSync(file, await picture.modulate({ hue: number * 40 }).withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 10/1 0/1' } }).jpeg().toBuffer())
    await writePressMetadata(
      file,
      {
        headline: `Кітапхананың ашылуы, ${number}`,
        caption: { kk: `Аудандық кітапхананың ашылу рәсімі, ${number}-сурет`, ru: `Открытие районной библиотеки, снимок ${number}` },
        altText: { kk: 'Кітапхана алдында тұрған адамдар' },
        creators: ['Бауыржан Қасым'],
        credit: 'Аудандық штаб',
        copyright: '© Аудандық штаб, 2026',
        city: 'Қаскелең',
        keywords: ['кітапхана'],
        people: [],
        dateTaken: '2026-02-20T10:20:30+05:00',
      },
      { format: 'jpeg' },
    )
    files.push(file)
  }
  return files
}
