import type { Metadata } from 'next'
import { feedAddress, feedContentTypes, feedFormats, type FeedScope } from '#feeds/feedAddresses.ts'
import { type ItemKind, itemAddress, machineContentTypes, machineFormats } from '#feeds/machine-items/machineFormats.ts'
import { oembedAddress } from '#feeds/oembed/oembedAddress.ts'
import type { Language } from '#languages/language.ts'
import { sayFeeds } from '#languages/messages/feeds.ts'

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>

type Link = { url: string; title: string }

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
  const add = (type: string, url: string, name: string): void => {
    types[type] = [...((types[type] as Link[] | undefined) ?? []), { url, title: name }]
  }
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
  for (const format of machineFormats) {
    const { feed, item: single } = machineContentTypes[format]
    // The feed of everything is named on the page about the formats: each page's head is read on a phone.
    for (const { scope, name } of scopes) if (name) add(feed, feedAddress(language, scope, format), `${name} (${machineTitles[format]})`)
    if (item) add(single, itemAddress(language, item.kind, item.id, format), machineTitles[format])
  }
  return types
}
