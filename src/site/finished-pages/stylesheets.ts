import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'

/** Reads the built stylesheets of the site, each once, for putting them into pages. */
export function stylesheets(buildFolder: string): (address: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const read = (address: string): string | undefined => {
    const [path = ''] = address.split('?')
    if (!path.startsWith('/_next/static/')) return undefined
    const file = normalize(join(buildFolder, path.slice('/_next/'.length)))
    if (!file.startsWith(join(buildFolder, 'static')) || !existsSync(file)) return undefined
    // Addresses in it are relative to the stylesheet.
    return readFileSync(file, 'utf8').replaceAll(/url\((["']?)(?!data:|https?:|\/)([^"')]+)\1\)/g, (_, __, to: string) => {
      return `url(${new URL(to, `http://x${path}`).pathname})`
    })
  }
  return (address) => {
    if (!known.has(address)) known.set(address, read(address))
    return known.get(address)
  }
}
