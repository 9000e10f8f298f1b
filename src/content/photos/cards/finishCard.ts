import { createHash } from 'node:crypto'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#platform/env.ts'
import { digitalSourceAddress } from '../digitalSources.ts'
import { finishedFile } from '../files/finishedFile.ts'
import { writePressMetadata } from '../files/writePressMetadata.ts'
import { originalPathOf } from '../finishPhoto.ts'
import type { ToldPhoto } from '../site/pictureFields.ts'
import { type CardText, drawCard } from './drawCard.ts'

/** Raise it when the same card would be drawn otherwise. */
const drawingVersion = 1
const maxCacheBytes = 500 * 1024 ** 2

/** The name of a card by all that it shows: another text or another cut of the photo is another card. */
export const cardVersion = (text: CardText, photo: ToldPhoto | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([drawingVersion, text, photo?.contentHash, photo?.focalPoint, photo?.digitalSourceType, photo?.credit, photo?.copyright]))
    .digest('hex')
    .slice(0, 24)

/** The file of a card: from the cache, or drawn now. A photo that is gone from the folder is left out. */
export async function finishCard(text: CardText, photo: ToldPhoto | undefined): Promise<{ path: string; etag: string }> {
  const version = cardVersion(text, photo)
  const folder = join(env().dataFolder, 'cards')
  const path = join(folder, version.slice(0, 2), `${version}.jpg`)
  await finishedFile(path, (temporary) => draw(text, photo, temporary), { folder, maxBytes: maxCacheBytes })
  return { path, etag: `"${version}"` }
}

async function draw(text: CardText, photo: ToldPhoto | undefined, target: string): Promise<void> {
  const usable = photo && (await isThere(photo)) ? photo : undefined
  await writeFile(target, await drawCard(text, usable && { path: originalPathOf(usable), focalPoint: usable.focalPoint }))
  if (usable) await writePressMetadata(target, rightsOf(usable), { format: 'jpeg' })
}

const isThere = async (photo: ToldPhoto): Promise<boolean> =>
  photo.filename !== '' &&
  access(originalPathOf(photo)).then(
    () => true,
    () => false,
  )

/** Who made the photo, and whether a machine did, stays in the file wherever it goes. */
const rightsOf = ({ creator, credit, copyright, digitalSourceType }: ToldPhoto) => ({
  caption: {},
  altText: {},
  creators: creator ? [creator] : [],
  credit,
  copyright,
  keywords: [],
  people: [],
  digitalSourceType: digitalSourceType && digitalSourceAddress(digitalSourceType),
})
