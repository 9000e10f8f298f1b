import { env } from '../env.ts'

/** The end of a cookie that no script reads and no other site's page sends, for `page` and what lies below. */
export const cookieEnd = (seconds: number, page = '/'): string =>
  `Path=${page}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${env().siteUrl.startsWith('https:') ? '; Secure' : ''}`

/** The value of a cookie, decoded; undefined for none, and for one that somebody has made up. */
export function readCookie(headers: Headers, name: string): string | undefined {
  const [, text] = new RegExp(`(?:^|;\\s*)${name}=([^;]+)`).exec(headers.get('cookie') ?? '') ?? []
  try {
    return text && decodeURIComponent(text)
  } catch {
    return undefined
  }
}
