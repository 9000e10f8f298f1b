import type { Language } from '#languages/language.ts'

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedContentTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

const listKinds = ['topics', 'speakers', 'desks'] as const

/** Which stories of a language a feed lists: all of them, or those with one topic, speaker or desk. */
export type FeedScope = { kind: 'all' } | { kind: (typeof listKinds)[number]; name: string }

export const everything: FeedScope = { kind: 'all' }

export const feedAddress = (language: Language, scope: FeedScope, format: FeedFormat): string =>
  `/${language}/feeds/${scope.kind === 'all' ? 'all' : `${scope.kind}/${scope.name}`}.${format}`

/** What the last parts of a feed's address ask for; undefined for an address that no feed has. */
export function parseFeedPath(path: readonly string[]): { scope: FeedScope; format: FeedFormat } | undefined {
  const [, file = '', ending] = /^(.+)\.(\w+)$/.exec(path.at(-1) ?? '') ?? []
  const format = feedFormats.find((one) => one === ending)
  if (!format) return undefined
  if (path.length === 1) return file === 'all' ? { scope: everything, format } : undefined
  const kind = listKinds.find((one) => one === path[0])
  return kind && path.length === 2 ? { scope: { kind, name: file }, format } : undefined
}
