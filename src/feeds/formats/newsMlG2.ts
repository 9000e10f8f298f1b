import { create } from 'xmlbuilder2'
import { itemAddress } from '../machine-items/machineFormats.ts'
import { absolute } from '../absolute.ts'
import type { MachineFeed, MachineItem, MachineRendition } from '../machine-items/MachineItem.ts'
import { cleanXml } from '../cleanXml.ts'

type Element = Record<string, unknown>

const alternate = 'http://www.iana.org/assignments/relation/alternate'
const namespace = 'http://iptc.org/std/nar/2006-10-01/'
const catalog = { catalogRef: { '@href': 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml' } }
const classes = { text: 'ninat:text', picture: 'ninat:picture', composite: 'ninat:composite', component: 'ninat:component' } as const
const renditionUri = (name: string): string => `http://cv.iptc.org/newscodes/rendition/${name === 'original' ? 'highRes' : name}`

const words = (text: string): Element => ({ '#': cleanXml(text) })
/** The schema lets no name run over a line. */
const line = (text: string): Element => words(text.replaceAll(/\s+/g, ' ').trim())
const some = <Value>(value: Value | undefined | '', to: (value: Value) => Element): Element => (value ? to(value as Value) : {})

const itemMeta = (item: MachineItem): Element => ({
  itemClass: { '@qcode': classes[item.type] },
  provider: { '@literal': 'provider', name: line(item.copyrightHolder) },
  versionCreated: item.versionCreated,
  firstCreated: item.firstCreated,
  ...some(item.embargoedUntil, (at) => ({ embargoed: at })),
  pubStatus: { '@qcode': item.isCanceled ? 'stat:canceled' : 'stat:usable' },
  profile: item.profile,
  ...some(item.headline, (title) => ({ title: line(title) })),
  ...some(item.editorialNote, (note) => ({ edNote: words(note) })),
  link: [
    ...(item.page ? [{ '@reluri': alternate, '@href': item.page, '@contenttype': 'text/html' }] : []),
    ...item.associations.map(({ item: { uri, version } }) => ({ '@rel': 'irel:seeAlso', '@residref': uri, '@version': version })),
    ...item.translations.map(({ uri, language, page }) => ({ '@reluri': alternate, '@residref': uri, '@xml:lang': language, '@href': page })),
  ],
})

const contentMeta = (item: MachineItem): Element => ({
  ...some(item.contentCreated, (at) => ({ contentCreated: at })),
  ...some(item.digitalSource, ({ name, uri }) => ({ digitalSourceType: { '@uri': uri, name: line(name) } })),
  ...some(item.located, (place) => ({ located: { '@literal': 'located', name: line(place) } })),
  ...some(item.credit, (credit) => ({ infoSource: { '@literal': 'credit', name: line(credit) } })),
  creator: item.people.filter(({ rel }) => rel === 'author').map(({ name }, index) => ({ '@literal': `author-${index + 1}`, name: line(name) })),
  language: { '@tag': item.language },
  keyword: item.keywords.map(words),
  subject: [
    ...item.subjects.map(({ name, uri }) => ({ '@type': 'cpnat:abstract', '@uri': uri, name: line(name) })),
    ...item.people.filter(({ rel }) => rel !== 'author').map(({ name, uri }, index) => ({ '@type': 'cpnat:person', ...(uri ? { '@uri': uri } : { '@literal': `person-${index + 1}` }), name: line(name) })),
    ...item.places.map((name, index) => ({ '@type': 'cpnat:geoArea', '@literal': `place-${index + 1}`, name: line(name) })),
    ...(item.event ? [{ '@type': 'cpnat:event', ...(item.event.uri ? { '@uri': item.event.uri } : { '@literal': 'event-1' }), name: line(item.event.name) }] : []),
  ],
  ...some(item.headline, (headline) => ({ headline: line(headline) })),
  ...some(item.by, (by) => ({ by: line(by) })),
  ...some(item.credit, (credit) => ({ creditline: line(credit) })),
  description: [
    ...(item.summary ? [{ '@role': item.type === 'picture' ? 'drol:caption' : 'drol:summary', ...words(item.summary) }] : []),
    ...(item.altText ? [{ '@roleuri': 'http://cv.iptc.org/newscodes/descriptionrole/altText', ...words(item.altText) }] : []),
  ],
})

const rightsInfo = (item: MachineItem): Element => ({
  copyrightHolder: { '@literal': 'holder', name: line(item.copyrightHolder) },
  ...some(item.copyrightNotice, (notice) => ({ copyrightNotice: words(notice) })),
  ...some(item.usageTerms, (terms) => ({ usageTerms: words(terms) })),
})

const remoteContent = ({ name, href, contentType, title, width, height, bytes }: MachineRendition): Element => ({
  '@renditionuri': renditionUri(name),
  '@href': href,
  '@contenttype': contentType,
  ...(title && { '@title': title }),
  ...(bytes !== undefined && { '@size': bytes }),
  ...(width && height && { '@width': width, '@widthunit': 'dimensionunit:pixels', '@height': height, '@heightunit': 'dimensionunit:pixels' }),
})

const contentSet = (item: MachineItem): Element => ({
  inlineData: [
    ...(item.html ? [{ '@contenttype': 'text/html', ...words(item.html) }] : []),
    ...(item.text ? [{ '@contenttype': 'text/plain', ...words(item.text) }] : []),
  ],
  remoteContent: item.renditions.map(remoteContent),
})

const rootOf = (item: MachineItem): Element => ({
  '@xmlns': namespace,
  '@guid': item.uri,
  '@version': item.version,
  '@standard': 'NewsML-G2',
  '@standardversion': '2.35',
  '@conformance': 'power',
  '@xml:lang': item.language,
  ...catalog,
  rightsInfo: rightsInfo(item),
  itemMeta: itemMeta(item),
})

/** A kit names its items; each is taken from its own address. */
const itemRef = ({ item }: MachineItem['associations'][number]): Element => {
  const [collection = '', id = ''] = item.uri.split(':').at(-1)?.split('/') ?? []
  const isDocument = item.profile === 'document'
  return {
    '@residref': item.uri,
    '@version': item.version,
    '@href': isDocument ? item.renditions[0]?.href : absolute(itemAddress(item.language, collection as 'news' | 'photos' | 'quotes', id, 'newsml')),
    '@contenttype': isDocument ? item.renditions[0]?.contentType : 'application/vnd.iptc.g2.newsitem+xml',
    itemClass: { '@qcode': classes[item.type] },
    ...some(item.headline, (title) => ({ title: line(title) })),
  }
}

const toElement = (item: MachineItem): Element =>
  item.type === 'composite'
    ? {
        packageItem: {
          ...rootOf(item),
          contentMeta: contentMeta(item),
          groupSet: { '@root': 'main', group: { '@id': 'main', '@role': 'group:main', itemRef: item.associations.map(itemRef) } },
        },
      }
    : { newsItem: { ...rootOf(item), ...(!item.isCanceled && { contentMeta: contentMeta(item), contentSet: contentSet(item) }) } }

const write = (element: Element): string => create({ version: '1.0', encoding: 'UTF-8' }, element as never).end()

/** NewsML-G2 2.35: a newsItem, or a packageItem for a kit. */
export const toNewsMlG2 = (item: MachineItem): string => write(toElement(item))

/** A newsMessage must hold something: of nothing, a package that names nothing. */
const nothing = ({ uri, updated, organisation, language }: MachineFeed): Element => ({
  packageItem: {
    '@guid': uri, '@standard': 'NewsML-G2', '@standardversion': '2.35', '@conformance': 'power', '@xml:lang': language,
    itemMeta: { itemClass: { '@qcode': classes.composite }, provider: { '@literal': 'provider', name: line(organisation) }, versionCreated: updated, pubStatus: { '@qcode': 'stat:usable' } },
    groupSet: { '@root': 'main', group: { '@id': 'main', '@role': 'group:main' } },
  },
}) // prettier-ignore

/** A newsMessage of the items, each with what belongs to it behind it. */
export function toNewsMlG2Feed(feed: MachineFeed): string {
  const { self, updated, organisation, items } = feed
  const all = new Map(items.flatMap((item) => [item, ...item.associations.map((one) => one.item).filter(({ profile }) => profile !== 'document')]).map((item) => [item.uri, item]))
  const newsItem = [...all.values()].map((item) => toElement(item).newsItem ?? {})
  return write({ newsMessage: { '@xmlns': namespace, header: { sent: updated, sender: words(organisation), transmitId: self }, itemSet: items.length > 0 ? { newsItem } : nothing(feed) } })
}
