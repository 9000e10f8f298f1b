import { isLanguage } from '#languages/language.ts'

/** The item of ours that an address leads to, by its id or the name in its address. */
export type OwnItem = { collection: 'news' | 'photos' | 'speakers' | 'quotes' | 'documents'; by: 'id' | 'slug'; key: string }

const pages: Record<string, Omit<OwnItem, 'key'>> = {
  news: { collection: 'news', by: 'slug' },
  speakers: { collection: 'speakers', by: 'slug' },
  photos: { collection: 'photos', by: 'id' },
  quotes: { collection: 'quotes', by: 'id' },
}
const files: Record<string, Omit<OwnItem, 'key'>> = {
  photos: { collection: 'photos', by: 'id' },
  documents: { collection: 'documents', by: 'id' },
}

/** Undefined for other sites and for pages of ours that show no single item. */
export function ownAddress(url: string, siteUrl: string): OwnItem | undefined {
  if (!/^(https?:)?\/\/|^\//i.test(url) || !URL.canParse(url, siteUrl)) return undefined
  const { host, pathname } = new URL(url, siteUrl)
  if (host !== new URL(siteUrl).host) return undefined
  const [first = '', second = '', key = ''] = pathname.split('/').filter(Boolean)
  const item = first === 'files' ? files[second] : isLanguage(first) ? pages[second] : undefined
  return item && key ? { ...item, key: decode(key) } : undefined
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
