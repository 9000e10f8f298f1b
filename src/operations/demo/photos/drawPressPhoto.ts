import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digitalSourceAddress } from '#content/photos/digitalSources.ts'
import { withTemporaryFolder } from '#content/photos/files/withTemporaryFolder.ts'
import { writePressMetadata } from '#content/photos/files/writePressMetadata.ts'
import { demoPhotoMetadata } from './demoPhotoMetadata.ts'
import { drawDemoPhoto, type PhotoKey } from './drawDemoPhoto.ts'

/** Draws a demo photo and writes its press metadata into the file, as a photographer's camera and desk would. */
export async function drawPressPhoto(key: PhotoKey, dateTaken: string): Promise<Buffer> {
  const { headline, taken: _, creator, keywords, people, digitalSourceType, ...metadata } = demoPhotoMetadata(key)
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, `${key}.jpg`)
    await writeFile(file, await drawDemoPhoto(key))
    await writePressMetadata(
      file,
      { ...metadata, headline: headline.kk, creators: [creator], dateTaken, keywords: [...keywords], people: [...people], digitalSourceType: digitalSourceAddress(digitalSourceType) },
      { format: 'jpeg' },
    )
    return readFile(file)
  })
}
