import type { Payload, Where } from 'payload'
import type { SitemapItemLoose } from 'sitemap'
import { photoAddress } from '#content/fileAddresses.ts'
import { defaultLanguage, languages, type Language } from '#languages/language.ts'
import { findPublic, findPublicByIds, findPublicSettings } from '#publication/findPublic.ts'
import { findPublicMonths } from '#publication/findPublicMonths.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { textIn } from '#publication/inLanguage.ts'
import type { PublicNews, PublicPhoto } from '#publication/publicContent.ts'
import { absolute } from '../absolute.ts'
import { changedAt } from '../changedAt.ts'
import { houseName } from '../houseName.ts'
import { newsSitemapAddress, sitemapAddress } from './sitemapAddresses.ts'
import { addressesInSitemap, mostInSitemap, writeSitemap, writeSitemapIndex } from './writeSitemap.ts'

const newestNotes = 100

/** What a sitemap says of a story: of thousands nothing else is read. */
const entryFields = ['language', 'slug', 'story', 'hero', 'headline', 'publishedAt', 'correctedAt', 'changeNotes'] as const
type EntryNews = Pick<PublicNews, 'id' | (typeof entryFields)[number]>
const photoFields = ['headline', 'caption'] as const
type EntryPhoto = Pick<PublicPhoto, 'id' | (typeof photoFields)[number]>

export type Versions = Partial<Record<Language, string>>

/** The same page in every language that it is in; Kazakh for readers of any other. */
export function toLinks(versions: Versions): { lang: string; url: string }[] {
  const links = languages.flatMap((lang) => (versions[lang] ? [{ lang: lang as string, url: absolute(versions[lang]) }] : []))
  const otherwise = versions[defaultLanguage] ?? versions.ru ?? versions.en
  return otherwise && links.length > 1 ? [...links, { lang: 'x-default', url: absolute(otherwise) }] : []
}

/** All sitemaps there are: of each language its pages, quotes and photos, and the stories of each month. */
export async function loadSitemapIndex(payload: Payload): Promise<string> {
  const [months, noted, quotes, photos] = await Promise.all([
    findPublicMonths(payload),
    findPublic(payload, 'news', { where: { notedAt: { exists: true } }, sort: '-notedAt', limit: newestNotes, only: entryFields, listed: true, counted: false }),
    findPublic(payload, 'quotes', { limit: 1, only: ['id'] }),
    findPublic(payload, 'photos', { limit: 1, only: ['id'] }),
  ])
  const partsOf = (language: Language, of: string, items: number, lastmod?: string) =>
    Array.from({ length: Math.ceil(items / addressesInSitemap) }, (_, index) => ({
      url: absolute(sitemapAddress({ language, of, part: index + 1 })),
      ...(lastmod && { lastmod }),
    }))
  const others = languages.flatMap((language) => [
    ...partsOf(language, 'pages', 1),
    ...partsOf(language, 'quotes', quotes.total),
    ...partsOf(language, 'photos', photos.total),
  ])
  // A month in which something was corrected since is worth another visit.
  const lastNotes = new Map(noted.items.toReversed().map((item) => [`${item.language} ${item.publishedAt.slice(0, 7)}`, changedAt(item).toISOString()]))
  const stories = months.flatMap(({ language, month, newest }) => {
    const lastNote = lastNotes.get(`${language} ${month}`) ?? ''
    return partsOf(language, month, 1, lastNote > newest ? lastNote : newest)
  })
  return writeSitemapIndex([...others, ...stories, { url: absolute(newsSitemapAddress) }])
}

/** A month's stories; undefined when there are none. No office writes as many in a month as a sitemap may have. */
export async function loadMonth(payload: Payload, language: Language, month: string): Promise<string | undefined> {
  const from = new Date(`${month}-01T00:00:00.000Z`)
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1))
  const where: Where = {
    and: [
      { language: { equals: language } },
      { publishedAt: { greater_than_equal: from.toISOString() } },
      { publishedAt: { less_than: to.toISOString() } },
    ],
  }
  const { items } = await findPublic(payload, 'news', { where, sort: ['publishedAt', 'id'], limit: mostInSitemap, only: entryFields, listed: true, counted: false })
  if (items.length === 0) return undefined
  const [versions, photos] = await Promise.all([findVersions(payload, items), findPublicByIds(payload, 'photos', items.map(({ hero }) => hero), photoFields)])
  return writeSitemap(items.map((item) => toEntry(item, versions, photos)))
}

/** What came out in the last 48 hours, in all languages, as news searches want it; at most the thousand that they read. */
export async function loadNewsSitemap(payload: Payload): Promise<string> {
  const where: Where = { publishedAt: { greater_than: new Date(Date.now() - 48 * 3_600_000).toISOString() } }
  const [{ items }, settings] = await Promise.all([
    findPublic(payload, 'news', { where, limit: 1000, only: entryFields, listed: true, counted: false }),
    findPublicSettings(payload),
  ])
  const [versions, photos] = await Promise.all([findVersions(payload, items), findPublicByIds(payload, 'photos', items.map(({ hero }) => hero), photoFields)])
  const toNews = ({ language, headline, publishedAt }: EntryNews) => ({ publication: { name: houseName(settings, language), language }, publication_date: publishedAt, title: headline })
  return writeSitemap(items.map((item) => ({ ...toEntry(item, versions, photos), news: toNews(item) })), { news: true })
}

/** The language versions of these items' stories: not only those in the list itself. */
async function findVersions(payload: Payload, items: Pick<EntryNews, 'story'>[]): Promise<Map<string, Versions>> {
  const found = new Map<string, Versions>()
  if (items.length === 0) return found
  const where = { story: { in: [...new Set(items.map(({ story }) => story))] } }
  const siblings = await findPublic(payload, 'news', { where, limit: items.length * languages.length, only: ['story', 'language', 'slug'], listed: true, counted: false })
  for (const { story, language, slug } of siblings.items) found.set(story, { ...found.get(story), [language]: newsAddress(language, slug) })
  return found
}

function toEntry(item: EntryNews, versions: Map<string, Versions>, photos: Map<string, EntryPhoto>): SitemapItemLoose {
  const { language, slug, story, hero } = item
  const photo = hero ? photos.get(hero) : undefined
  return {
    url: absolute(newsAddress(language, slug)),
    lastmod: changedAt(item).toISOString(),
    links: toLinks(versions.get(story) ?? {}),
    ...(photo && { img: [{ url: absolute(photoAddress(photo.id, 'page')), caption: textIn(photo.caption, language), title: textIn(photo.headline, language) || undefined }] }),
  } as SitemapItemLoose
}
