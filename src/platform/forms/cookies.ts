import { env } from '../env.ts'

/** The end of a cookie that no script reads and no other site's page sends, for `page` and what lies below. */
export const cookieEnd = (seconds: number, page = '/'): string =>
  `Path=${page}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${env().siteUrl.startsWith('https:') ? '; Secure' : ''}`

/** The value of a cookie, as it was sent: anybody may have made it up. */
export const readCookie = (headers: Headers, name: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=([^;\\s]*)`).exec(headers.get('cookie') ?? '')?.[1]
