import { createHash } from 'node:crypto'

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** One mail to one address about one change of an item, whichever way somebody came by the item. */
export const noteKey = (collection: string, item: string, at: string, email: string): string => `note:${collection}:${item}:${short(at)}:${short(email.toLowerCase())}`

/** The item that a mail with such a key tells of. */
export function itemOfNote(key: string): { collection: string; item: string } | undefined {
  const [, collection, item] = /^note:(\w+):([\w-]+):/.exec(key) ?? []
  return collection && item ? { collection, item } : undefined
}
