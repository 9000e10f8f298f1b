import type { Payload } from 'payload'
import { findPublic, findShootsOf } from '#publication/findPublic.ts'
import type { PublicShoot } from '#publication/publicContent.ts'
import { figureFields, type FigurePhoto, pictureFields, type PicturePhoto } from './pictureFields.ts'

export type PhotoGroup = { shoot?: PublicShoot; photos: PicturePhoto[] }
export type Photos = { items: PhotoGroup[]; page: number; pages: number }

const photosOnPage = 36

/** The newest photos, those of one shoot together. */
export async function loadPhotos(payload: Payload, page: number): Promise<Photos> {
  const { items, pages } = await findPublic(payload, 'photos', { page, limit: photosOnPage, only: [...pictureFields, 'shoot'] })
  const shoots = await findShootsOf(payload, items)
  const groups = new Map<string, PhotoGroup>()
  for (const photo of items) {
    const key = photo.shoot ?? ''
    const group = groups.get(key) ?? { shoot: shoots.get(key), photos: [] }
    group.photos.push(photo)
    groups.set(key, group)
  }
  return { items: [...groups.values()].toSorted((a, b) => Number(!a.shoot) - Number(!b.shoot)), page, pages }
}

export type ShootFound = { shoot: PublicShoot; items: FigurePhoto[]; total: number; page: number; pages: number }

/** A shoot with its public photos, in the order they were taken; undefined for one of which none is public. */
export async function loadShoot(payload: Payload, id: string, page: number): Promise<ShootFound | undefined> {
  const { items, total, pages } = await findPublic(payload, 'photos', { where: { shoot: { equals: id } }, sort: ['dateTaken', 'id'], page, limit: photosOnPage, only: [...figureFields, 'shoot'] })
  const shoot = (await findShootsOf(payload, items)).get(id)
  return shoot && { shoot, items, total, page, pages }
}
