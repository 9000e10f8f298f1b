import { quoteParameters } from '#content/quotes/site/quoteQuery.ts'

/** Parameters of a route that make pages of their own, with what their values look like; all others change nothing. */
export type Route = { path: RegExp; parameters?: Record<string, RegExp> }

/** Addresses below a language: `*` stands for any one part. */
const below = (...paths: string[]): RegExp =>
  new RegExp(`^/(?:kk|ru|en)(?:${paths.map((path) => path.replaceAll('*', '[^/]+')).join('|')})$`)

const page = /^[1-9]\d{0,6}$/
const name = /^[\w-]{1,150}$/
const size = /^[1-9]\d{0,5}$/

/**
 * The public addresses whose answers are kept finished in memory: pages, and whatever else everybody gets the same of.
 * What stands in no line is made anew for every asker.
 */
export const routes: readonly Route[] = [
  { path: /^\/islands\/[a-z]+\.[0-9a-f]{12}\.mjs$/ },
  { path: below('/news/*', '/photos/*', '/quotes/*', '/events/*', '/press/formats', '/press/agenda', '/press/releases/*') },
  {
    path: below('', '/about', '/contacts', '/news', '/topics', '/topics/*', '/desks/*', '/speakers', '/speakers/*', '/photos', '/shoots/*', '/events', '/corrections', '/press'),
    parameters: { page },
  },
  { path: below('/quotes'), parameters: { page, ...quoteParameters } },
  { path: /^\/(?:robots\.txt|sitemap\.xml|sitemaps\/(?:news|(?:kk|ru|en)\/[\w-]{1,20})\.xml)$/ },
  { path: below('/feeds/*', '/feeds/*/*'), parameters: { page } },
  { path: below('/items/(?:news|photos|quotes|kits|shoots)/[\\w-]{1,64}\\.(?:ninjs1?|newsml)') },
  { path: below('/news\\.json'), parameters: { topic: name, speaker: name, desk: name, page } },
  { path: /^\/oembed$/, parameters: { url: /^https?:\/\/\S{1,400}$/, format: /^(?:json|xml)$/, maxwidth: size, maxheight: size } },
]
