import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#platform/env.ts'
import { digitalSourceAddress } from '../digitalSources.ts'
import { finishedFile } from '../files/finishedFile.ts'
import { writePressMetadata } from '../files/writePressMetadata.ts'
import { originalPathOf } from '../finishPhoto.ts'
import type { ToldPhoto } from '../site/pictureFields.ts'
import { type CardText, cardVersion } from './card.ts'
import { drawCard } from './drawCard.ts'

const maxCacheBytes = 500 * 1024 ** 2

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
  creators: creator ? creator.split(',').map((name) => name.trim()) : [],
  credit,
  copyright,
  keywords: [],
  people: [],
  digitalSourceType: digitalSourceType && digitalSourceAddress(digitalSourceType),
})
