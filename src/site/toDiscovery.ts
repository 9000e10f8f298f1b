import type { Metadata } from 'next'
import { feedAddress, feedContentTypes, feedFormats, type FeedScope } from '#feeds/feedAddresses.ts'
import { type ItemKind, itemAddress, machineContentTypes, machineFormats } from '#feeds/machine-items/machineFormats.ts'
import { oembedAddress } from '#feeds/oembed/oembedAddress.ts'
import type { Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>

type Page = {
  language: Language
  address: string
  house: string
  title: string | undefined
  scopes: { scope: FeedScope; name: string | undefined }[]
  isEmbeddable: boolean | undefined
  /** What the page shows, for the systems of newsrooms. */
  item?: { kind: ItemKind; id: string } | undefined
}

const machineTitles = { ninjs: 'ninjs 3.1', ninjs1: 'ninjs 1.5', newsml: 'NewsML-G2 2.35' } as const
const titleKeys = { rss: 'rssTitle', atom: 'atomTitle', json: 'jsonTitle' } as const

/** The links by which feed readers and other sites find what belongs to a page. */
export function toDiscovery({ language, address, house, title, scopes, isEmbeddable, item }: Page): Types {
  const types: Types = {}
  for (const format of feedFormats) {
    types[feedContentTypes[format]] = scopes.map(({ scope, name }) => {
      const list = name ? sayFeeds(language, 'scopeTitle', { organisation: house, name }) : sayFeeds(language, 'allTitle', { organisation: house })
      return { url: feedAddress(language, scope, format), title: sayFeeds(language, titleKeys[format], { title: list }) }
    })
  }
  if (isEmbeddable) {
    const name = sayFeeds(language, 'embedTitle', { title: title ?? house })
    types['application/json+oembed'] = [{ url: oembedAddress(address, 'json'), title: name }]
    types['text/xml+oembed'] = [{ url: oembedAddress(address, 'xml'), title: name }]
  }
  for (const format of item ? machineFormats : []) {
    const { item: type } = machineContentTypes[format]
    const link = { url: itemAddress(language, item?.kind ?? 'news', item?.id ?? '', format), title: machineTitles[format] }
    types[type] = [...((types[type] as typeof link[] | undefined) ?? []), link]
  }
  return types
}
