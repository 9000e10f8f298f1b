import type { Payload } from 'payload'
import { isLanguage } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { answerWithText, refuseInText } from './answerWithText.ts'
import type { Feed } from './feed.ts'
import { feedAddress, feedContentTypes, type FeedFormat, parseFeedPath } from './feedAddresses.ts'
import { findScope } from './findScope.ts'
import { toAtom } from './formats/atom.ts'
import { toJsonFeed } from './formats/jsonFeed.ts'
import { toRss } from './formats/rss.ts'
import { feedPages, loadFeed } from './loadFeed.ts'
import { writeMachineFeed } from './machine-items/answerWithItem.ts'
import { loadMachineFeed } from './machine-items/loadMachineFeed.ts'
import { isMachineFormat, machineContentTypes } from './machine-items/machineFormats.ts'
import { parsePage } from './parsePage.ts'

const write: Record<FeedFormat, (feed: Feed) => string> = { rss: toRss, atom: toAtom, json: toJsonFeed }

/** Answers a request for a feed: what it lists, in its format, or where it has moved to. */
export async function answerWithFeed(payload: Payload, request: Request, { language, path }: { language: string; path: string[] }): Promise<Response> {
  const asked = parseFeedPath(path)
  if (!isLanguage(language) || !asked) return refuseInText(404, sayFeeds(preferredLanguage(request.headers.get('accept-language')), 'noSuchFeed'))
  const { scope, format } = asked
  const found = await findScope(payload, scope)
  if (!found) return refuseInText(404, sayFeeds(language, 'noSuchFeed'))
  if ('name' in scope && found.slug && found.slug !== scope.name) {
    const to = feedAddress(language, { ...scope, name: found.slug }, format)
    return new Response(null, { status: 308, headers: { Location: to, 'Cache-Control': 'public, max-age=60' } })
  }
  const page = parsePage(new URL(request.url).searchParams.get('page'), feedPages)
  if (isMachineFormat(format)) {
    const items = page === undefined ? undefined : await loadMachineFeed(payload, { language, scope, found, format, page })
    if (!items) return refuseInText(404, sayFeeds(language, 'noSuchPage', { pages: feedPages }))
    return answerWithText(request, { body: writeMachineFeed[format](items), contentType: machineContentTypes[format].feed, language })
  }
  const feed = page === undefined ? undefined : await loadFeed(payload, { language, scope, found, format, page })
  if (!feed) return refuseInText(404, sayFeeds(language, 'noSuchPage', { pages: feedPages }))
  return answerWithText(request, { body: write[format](feed), contentType: feedContentTypes[format], language })
}
