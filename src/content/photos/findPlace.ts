import type { Payload, Where } from 'payload'
import { findPublic } from '#publication/findPublic.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'

/** A shoot of more photos than this numbers none of them. */
export const longestShoot = 300

/** The public photos of a shoot, in the order in which they were taken. */
export async function findShootOrder(payload: Payload, shoot: string): Promise<string[]> {
  const { items } = await findPublic(payload, 'photos', { where: { shoot: { equals: shoot } }, sort: ['dateTaken', 'id'], limit: longestShoot, only: ['id'], counted: false })
  return items.map(({ id }) => id)
}

/** The number in the name of a photo's file: its place in its shoot, else in the first story that shows it. */
export async function findPlace(payload: Payload, { id, shoot }: Pick<PublicPhoto, 'id' | 'shoot'>): Promise<number> {
  const order = shoot ? await findShootOrder(payload, shoot) : await findStoryOrder(payload, id)
  return Math.max(1, order.indexOf(id) + 1)
}

async function findStoryOrder(payload: Payload, id: string): Promise<string[]> {
  const where: Where = { or: [{ hero: { equals: id } }, { gallery: { in: [id] } }] }
  const { items } = await findPublic(payload, 'news', { where, sort: ['publishedAt', 'id'], limit: 1, only: ['hero', 'gallery'], counted: false })
  return [...new Set(items.flatMap(({ hero, gallery }) => [...(hero ? [hero] : []), ...gallery]))]
}
