import type { Payload } from 'payload'
import { measureDownloads } from '#content/photos/measureDownloads.ts'
import type { Language } from '#languages/language.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { findWithdrawnItems } from '#publication/findWithdrawnItems.ts'
import { loadAround, loadPhotoItems, loadShootKit, loadStoryItems, toKit } from './loadMachineItems.ts'
import type { AskedItem } from './machineFormats.ts'
import type { MachineItem } from './MachineItem.ts'
import { toCanceledItem, toQuoteItem } from './toMachineItem.ts'

const measure = (payload: Payload, photo: Parameters<typeof measureDownloads>[1]) => measureDownloads(payload, photo)

/** The item of an address as the public may have it now; canceled, with the reason, when it was taken down. */
export async function loadItem(payload: Payload, asked: Omit<AskedItem, 'format'>): Promise<MachineItem | undefined> {
  return (await loadPublic(payload, asked)) ?? loadCanceled(payload, asked)
}

async function loadPublic(payload: Payload, { kind, id, language }: Omit<AskedItem, 'format'>): Promise<MachineItem | undefined> {
  switch (kind) {
    case 'news':
      return loadStory(payload, id, language)
    case 'kits': {
      const story = await loadStory(payload, id, language)
      return story && toKit(id, story)
    }
    case 'photos': {
      const photo = await findPublicById(payload, 'photos', id)
      return photo && (await loadPhotoItems(payload, [photo], await loadAround(payload, language, { photos: [photo] }), measure)).get(id)
    }
    case 'shoots':
      return loadShootKit(payload, language, id)
    case 'quotes': {
      const quote = await findPublicById(payload, 'quotes', id)
      return quote && toQuoteItem(quote, await loadAround(payload, language, { quotes: [quote] }))
    }
  }
}

/** A news item has one language, and its address too. */
async function loadStory(payload: Payload, id: string, language: Language): Promise<MachineItem | undefined> {
  const item = await findPublicById(payload, 'news', id)
  if (item?.language !== language) return undefined
  const [story] = await loadStoryItems(payload, [item], language, measure)
  return story
}

async function loadCanceled(payload: Payload, { kind, id, language }: Omit<AskedItem, 'format'>): Promise<MachineItem | undefined> {
  // A shoot is as public as its photos: it cannot be taken down itself.
  if (kind === 'shoots') return undefined
  const [gone] = await findWithdrawnItems(payload, kind === 'kits' ? 'news' : kind, { where: { id: { equals: id } }, limit: 1 })
  if (!gone || (gone.language && gone.language !== language)) return undefined
  return toCanceledItem(kind, gone, await loadAround(payload, language))
}
