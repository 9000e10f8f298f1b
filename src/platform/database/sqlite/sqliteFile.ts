import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The path of the file that a `file:` address names; `file:./data/x.db` counts from the working directory. */
export const sqliteFile = (url: string): string =>
  url.startsWith('file:///') ? fileURLToPath(url) : resolve(url.slice('file:'.length))
