import { readCookie } from '#platform/forms/cookies.ts'

/** What can lie in a basket, by the letter that stands before its id in the cookie. */
const letters = { news: 'n', photos: 'p', quotes: 'q', shoots: 's', events: 'e', documents: 'd' } as const

export type BasketCollection = keyof typeof letters
export type BasketItem = { collection: BasketCollection; id: string }

export const basketCookie = 'press-basket'
/** So many ids go into one cookie. */
export const mostInBasket = 100
const daysKept = 30

/** An item as it stands in the cookie, in forms and in pages: a UUID without its dashes is the shorter by a tenth. */
export const toKey = ({ collection, id }: BasketItem): string => `${letters[collection]}${id.replaceAll('-', '')}`

/** Undefined for what is no key of ours. */
export function parseKey(key: string): BasketItem | undefined {
  const [, letter, id = ''] = /^([a-z])([0-9a-f]{24}|[0-9a-f]{32})$/.exec(key) ?? []
  const collection = (Object.keys(letters) as BasketCollection[]).find((name) => letters[name] === letter)
  if (!collection) return undefined
  return { collection, id: id.length === 24 ? id : id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
}

/** The keys in a request's basket, each once, at most as many as it holds. */
export function keysIn(headers: Headers): string[] {
  const keys = readCookie(headers, basketCookie)?.split('.')
  return [...new Set(keys)].filter((key) => parseKey(key) !== undefined).slice(0, mostInBasket)
}

/** The items in a request's basket. It is the asker's own, and secret to nobody: whatever is not public is left out later. */
export const itemsIn = (headers: Headers): BasketItem[] => keysIn(headers).flatMap((key) => parseKey(key) ?? [])

/** The island reads it, so it is no HttpOnly one. */
export const toCookie = (keys: readonly string[], { isSecure }: { isSecure: boolean }): string =>
  `${basketCookie}=${keys.join('.')}; Path=/; Max-Age=${keys.length > 0 ? daysKept * 86_400 : 0}; SameSite=Lax${isSecure ? '; Secure' : ''}`
