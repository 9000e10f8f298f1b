import type { Payload } from 'payload'
import { noSuchFile } from '#content/files/refuseFile.ts'
import { logTaken } from '#content/files/logTaken.ts'
import { peekDownloads } from '#content/photos/measureDownloads.ts'
import { currentJournalist } from '#people/journalists/currentJournalist.ts'
import { seeOther } from '#platform/forms/seeOther.ts'
import { type EmbargoedItem, openEmbargoed } from '#publication/embargoed.ts'
import { findPublicById } from '#publication/findPublic.ts'
import { findWithdrawnItems } from '#publication/findWithdrawnItems.ts'
import { absolute } from '../absolute.ts'
import { toNewsMlG2Feed } from '../formats/newsMlG2.ts'
import { toNinjs1 } from '../formats/ninjs1.ts'
import { toNinjs3 } from '../formats/ninjs3.ts'
import { loadStoryItems, toKit } from './loadMachineItems.ts'
import { itemAddress, machineContentTypes, type MachineFormat } from './machineFormats.ts'
import type { MachineItem } from './MachineItem.ts'

/**
 * Answers with a story under embargo and all that belongs to it, for who has accepted its terms. This address lies among
 * the release's other files, since those of public items are kept finished for everybody; once the story is out, or was
 * taken down, it leads there.
 */
export async function answerWithClosedItem(payload: Payload, request: Request, { id, format }: { id: string; format: MachineFormat }): Promise<Response> {
  const known = (await findPublicById(payload, 'news', id)) ?? (await findWithdrawnItems(payload, 'news', { where: { id: { equals: id } }, limit: 1 }))[0]
  if (known?.language) return seeOther(itemAddress(known.language, 'kits', id, format))
  const journalist = await currentJournalist(payload, request.headers)
  const opened = journalist && (await openEmbargoed(payload, journalist, { id: { equals: id } }))
  if (!opened || !('item' in opened)) return noSuchFile(request)
  const { notice, item } = opened
  const story = await load(payload, opened)
  if (!story) return noSuchFile(request)
  const answer = new Response(request.method === 'HEAD' ? null : write(id, story, format), {
    headers: {
      'Content-Type': `${format === 'newsml' ? machineContentTypes.newsml.feed : machineContentTypes[format].package}; charset=utf-8`,
      'Content-Language': item.language,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
  const isEmbargoed = true
  const quotes = story.associations.flatMap(({ item: { uri, profile, headline, versionCreated } }) =>
    profile === 'quote' ? [{ collection: 'quotes' as const, item: uri.split('/').at(-1) ?? '', title: headline, version: versionCreated, isEmbargoed }] : [],
  )
  await logTaken(payload, { request, answer, journalist }, [{ collection: 'news', item: id, title: notice.headline, version: story.versionCreated, isEmbargoed }, ...quotes], format)
  return answer
}

async function load(payload: Payload, { notice, item, findByIds }: EmbargoedItem): Promise<MachineItem | undefined> {
  const imprint = item.nature === 'campaign' ? item.imprint : undefined
  const [story] = await loadStoryItems(payload, [{ ...item, isHeldBack: true }], item.language, peekDownloads, { findByIds, until: notice.releaseAt, imprint })
  return story
}

/** In NewsML-G2 a package would only name its items, which have no addresses yet: a message holds them. */
function write(id: string, story: MachineItem, format: MachineFormat): string {
  switch (format) {
    case 'ninjs':
      return toNinjs3(toKit(id, story))
    case 'ninjs1':
      return toNinjs1(toKit(id, story))
    case 'newsml': {
      const { uri, language, headline = '', copyrightHolder: organisation, versionCreated: updated } = story
      return toNewsMlG2Feed({ uri, self: absolute(closedItemAddress(id, format)), title: headline, language, organisation, updated, items: [story] })
    }
  }
}

export const closedItemAddress = (id: string, format: MachineFormat): string => `/files/releases/${id}/${format}`
