import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#platform/env.ts'
import { digitalSourceAddress } from '../digitalSources.ts'
import { finishedFile } from '../files/finishedFile.ts'
import { fileExtensions } from '../files/photoFormat.ts'
import { writePressMetadata } from '../files/writePressMetadata.ts'
import { originalPathOf } from '../finishPhoto.ts'
import type { ToldPhoto } from '../site/pictureFields.ts'
import { type CardFormat, type CardText, cardVersion } from './card.ts'
import { drawCard } from './drawCard.ts'

const maxCacheBytes = 500 * 1024 ** 2

/** PNG keeps letters sharp where a card is published as a picture of its own. */
export type CardFile = { format?: CardFormat; as?: 'jpeg' | 'png' }

/** The file of a card: from the cache, or drawn now. A photo that is gone from the folder is left out. */
export async function finishCard(text: CardText, photo: ToldPhoto | undefined, { format = 'wide', as = 'jpeg' }: CardFile = {}): Promise<{ path: string; etag: string }> {
  const version = `${cardVersion(text, photo)}${as === 'png' ? `-${format}` : ''}`
  const folder = join(env().dataFolder, 'cards')
  const path = join(folder, version.slice(0, 2), `${version}.${fileExtensions[as]}`)
  await finishedFile(path, (temporary) => draw(text, photo, { format, as }, temporary), { folder, maxBytes: maxCacheBytes })
  return { path, etag: `"${version}"` }
}

async function draw(text: CardText, photo: ToldPhoto | undefined, { format, as }: Required<CardFile>, target: string): Promise<void> {
  const usable = photo && (await isThere(photo)) ? photo : undefined
  const card = await drawCard(text, usable && { path: originalPathOf(usable), focalPoint: usable.focalPoint }, format)
  await (as === 'png' ? card.png({ compressionLevel: 6 }) : card.jpeg({ quality: 84 })).toFile(target)
  if (usable) await writePressMetadata(target, rightsOf(usable), { format: as })
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
  creators: creator ? creator.split(',').map((name) => name.trim()) : [],
  credit,
  copyright,
  keywords: [],
  people: [],
  digitalSourceType: digitalSourceType && digitalSourceAddress(digitalSourceType),
})
