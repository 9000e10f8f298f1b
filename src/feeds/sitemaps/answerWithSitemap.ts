import type { Payload } from 'payload'
import { sayFeeds } from '#languages/messages/feeds.ts'
import { preferredLanguage } from '#languages/preferredLanguage.ts'
import { answerWithText, refuseInText } from '../answerWithText.ts'
import { loadPages, loadPhotos, loadQuotes } from './loadPages.ts'
import { loadMonth, loadNewsSitemap, loadSitemapIndex } from './loadSitemaps.ts'
import { newsSitemapAddress, parseSitemapPath, sitemapIndexAddress } from './sitemapAddresses.ts'

/** Answers a request for the sitemap index, the sitemap of the newest stories, or one of the others. */
export async function answerWithSitemap(payload: Payload, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const body = await load(payload, pathname)
  if (body === undefined) return refuseInText(404, sayFeeds(preferredLanguage(request.headers.get('accept-language')), 'noSuchSitemap'))
  return answerWithText(request, { body, contentType: 'application/xml' })
}

async function load(payload: Payload, pathname: string): Promise<string | undefined> {
  if (pathname === sitemapIndexAddress) return loadSitemapIndex(payload)
  if (pathname === newsSitemapAddress) return loadNewsSitemap(payload)
  const name = parseSitemapPath(pathname.split('/').slice(2))
  if (!name) return undefined
  const { language, of, part } = name
  switch (of) {
    case 'pages':
      return part === 1 ? loadPages(payload, language) : undefined
    case 'quotes':
      return loadQuotes(payload, language, part)
    case 'photos':
      return loadPhotos(payload, language, part)
    default:
      return part === 1 ? loadMonth(payload, language, of) : undefined
  }
}
