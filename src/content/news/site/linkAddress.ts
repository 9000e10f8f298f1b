import { newsAddress } from '#publication/pageAddresses.ts'
import type { StoryParts } from './findParts.ts'
import { linkedNews } from './storyReferences.ts'

const isSafeAddress = (url: unknown): url is string => typeof url === 'string' && /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(url)

/** Where a link in a text leads. One whose aim the public may not see, or that could run a script, leads nowhere. */
export function linkAddress(fields: Record<string, unknown> | undefined, { news }: StoryParts): string | undefined {
  const id = linkedNews(fields)
  const item = id ? news.get(id) : undefined
  if (item) return newsAddress(item.language, item.slug)
  return fields?.linkType !== 'internal' && isSafeAddress(fields?.url) ? fields.url : undefined
}
