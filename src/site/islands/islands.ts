import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The small scripts of public pages; each page is whole without them. */
const names = ['view', 'share', 'turn', 'lightbox', 'suggest', 'countdown', 'copy', 'basket'] as const
export type IslandName = (typeof names)[number]

/** What is said to who reads the code need not travel. */
const withoutComments = (code: string): string => code.replaceAll(/\/\*\*[^]*?\*\/ ?|^ *\/\/.*\n| \/\/ .*$|^ +/gm, '')

const load = (name: IslandName): [file: string, code: string] => {
  const code = withoutComments(readFileSync(join(process.cwd(), 'src/site/islands', `${name}.mjs`), 'utf8'))
  return [`${name}.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`, code]
}

let loaded: { files: Map<string, string>; addresses: Map<IslandName, string> } | undefined
function islands() {
  if (loaded && process.env.NODE_ENV === 'production') return loaded
  const all = names.map((name) => [name, load(name)] as const)
  return (loaded = {
    files: new Map(all.map(([, island]) => island)),
    addresses: new Map(all.map(([name, [file]]) => [name, `/islands/${file}`])),
  })
}

/** Where an island is found: another address whenever it says something else. */
export const islandAddress = (name: IslandName): string => islands().addresses.get(name) ?? ''

/** The script of that file name; undefined for any other. */
export const findIsland = (file: string): string | undefined => islands().files.get(file)
