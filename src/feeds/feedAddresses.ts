import type { Language } from '#languages/language.ts'
import { isMachineFormat, type MachineFormat } from './machine-items/machineFormats.ts'

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export const feedContentTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

const listKinds = ['topics', 'speakers', 'desks'] as const

/** Which stories of a language a feed lists: all of them, or those with one topic, speaker or desk. Machines can have photos and quotes besides. */
export type FeedScope = { kind: 'all' } | { kind: 'photos' | 'quotes' } | { kind: (typeof listKinds)[number]; name: string }

export const everything: FeedScope = { kind: 'all' }

export const feedAddress = (language: Language, scope: FeedScope, format: FeedFormat | MachineFormat): string =>
  `/${language}/feeds/${'name' in scope ? `${scope.kind}/${scope.name}` : scope.kind}.${format}`

/** What the last parts of a feed's address ask for; undefined for an address that no feed has. */
export function parseFeedPath(path: readonly string[]): { scope: FeedScope; format: FeedFormat | MachineFormat } | undefined {
  const [, file = '', ending] = /^(.+)\.(\w+)$/.exec(path.at(-1) ?? '') ?? []
  const format = isMachineFormat(ending) ? ending : feedFormats.find((one) => one === ending)
  if (!format) return undefined
  if (path.length === 1) {
    if (file === 'all') return { scope: everything, format }
    return (file === 'photos' || file === 'quotes') && isMachineFormat(format) ? { scope: { kind: file }, format } : undefined
  }
  const kind = listKinds.find((one) => one === path[0])
  return kind && path.length === 2 ? { scope: { kind, name: file }, format } : undefined
}
