import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from 'payload'
import { isLanguage } from '#languages/language.ts'
import { env } from '#platform/env.ts'

const oneYear = 365 * 24 * 60 * 60

/** The panel and the API take their language from this cookie of Payload's. */
function setLanguageCookie(req: PayloadRequest, language: unknown): void {
  if (!isLanguage(language)) return
  const secure = env().siteUrl.startsWith('https:') ? '; Secure' : ''
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('Set-Cookie', `${req.payload.config.cookiePrefix}-lng=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax${secure}`)
}

export const languageAtSignIn: CollectionAfterLoginHook = ({ req, user }) => {
  setLanguageCookie(req, (user as { language?: unknown }).language)
}

/** Changed by its owner, the language holds from the next answer on. */
export const languageWhenChanged: CollectionAfterChangeHook = ({ req, doc }) => {
  const { id, language } = doc as { id: string; language?: unknown }
  if (req.user?.id === id) setLanguageCookie(req, language)
}
