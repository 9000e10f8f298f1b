import type { PayloadRequest } from 'payload'
import { workflowOf, type RawItem } from '#workflow/workflowOptions.ts'
import type { FoundItem } from './findItems.ts'

/**
 * Puts quotes and photos under embargo under the story that they came out with: its embargo is theirs. One whose
 * embargo lifts at another time, or whose story is not in the list, stands for itself.
 */
export async function foldParts(req: PayloadRequest, found: FoundItem[]): Promise<FoundItem[]> {
  const stories = found.filter(({ collection }) => collection === 'news').map(({ item }) => item.id)
  if (stories.length === 0 || stories.length === found.length) return found
  // Raw: the hooks and rules of whole texts would be most of what the screen costs.
  const { docs } = await req.payload.db.find<RawItem>({
    collection: 'news',
    where: { id: { in: stories } },
    pagination: false,
    select: { quotes: true, hero: true, gallery: true, body: true, releaseAt: true },
    req,
  })
  const byPart = new Map<string, string>()
  for (const story of docs) {
    const parts = workflowOf(req, 'news').partsOf?.(story) ?? []
    for (const { collection, id } of parts) byPart.set(`${collection}/${id} ${String(story.releaseAt ?? '')}`, story.id)
  }
  const storyOf = ({ collection, item }: FoundItem): string | undefined => byPart.get(`${collection}/${item.id} ${String(item.releaseAt ?? '')}`)
  const counts = new Map<string, number>()
  for (const story of found.map(storyOf)) if (story) counts.set(story, (counts.get(story) ?? 0) + 1)
  return found.filter((one) => !storyOf(one)).map((one) => ({ ...one, parts: counts.get(one.item.id) ?? 0 }))
}
