import { isLanguage, type Language } from '#languages/language.ts'

export const sitemapIndexAddress = '/sitemap.xml'
export const newsSitemapAddress = '/sitemaps/news.xml'

/** `of` is a month by UTC, such as `2026-02`, for its stories, or what is not news. Quotes and photos have several parts. */
export type SitemapName = { language: Language; of: string; part: number }

export const sitemapAddress = ({ language, of, part }: SitemapName): string =>
  `/sitemaps/${language}/${of}${part === 1 ? '' : `_${part}`}.xml`

export function parseSitemapPath([language, file = '', ...rest]: readonly string[]): SitemapName | undefined {
  const [, of = '', part = '1'] = /^(pages|quotes|photos|\d{4}-(?:0[1-9]|1[0-2]))(?:_([2-9]|[1-9]\d{1,2}))?\.xml$/.exec(file) ?? []
  return isLanguage(language) && of !== '' && rest.length === 0 ? { language, of, part: Number(part) } : undefined
}
