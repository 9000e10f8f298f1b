import { isGenerated, isTest, type Sources } from './sources.ts'

const outlets = ['press-room', 'feeds', 'search', 'notifications', 'analytics']

/** From the ground up, as docs/architecture.md draws it. Files that lie in `src` itself are the top with `app`. */
const layers = [
  ['platform'],
  ['languages', 'design'],
  ['people', 'audit'],
  ['workflow'],
  ['publication'],
  ['content'],
  outlets,
  ['desk', 'site', 'operations'],
  ['app'],
]

const capabilityOf = (path: string): string => {
  if (path.startsWith('src/site/design/')) return 'design'
  const [, first = '', ...rest] = path.split('/')
  return rest.length === 0 ? 'app' : first
}

const heightOf = (path: string): number => layers.findIndex((layer) => layer.includes(capabilityOf(path)))

/** Generated types and sentences are data: everybody may read them. */
const isData = (path: string): boolean => path === 'src/payload-types.ts' || path.startsWith('src/languages/messages/')

export function upwardImports(sources: Sources): string[] {
  return crossings(sources).flatMap(({ path, to, from, into }) => {
    if (heightOf(path) === -1) return [`${path}: src/${from} is in no layer. Give it one in tests/architecture/layers.ts and in docs/architecture.md.`]
    if (heightOf(to) <= heightOf(path)) return []
    return [`${path} imports ${to}: ${from} lies below ${into}. Move what both need down, or hand it in from above as an argument or an option.`]
  })
}

export function outletsImportingOutlets(sources: Sources): string[] {
  return crossings(sources)
    .filter(({ from, into }) => from !== into && outlets.includes(from) && outlets.includes(into))
    .map(({ path, to, from, into }) => `${path} imports ${to}: ${from} and ${into} are outlets and do not know each other. Move what both need to publication or content, or tie them together in src/reactions.ts.`)
}

const crossings = (sources: Sources) =>
  [...sources.values()]
    .filter(({ path }) => path.startsWith('src/') && !isTest(path) && !isGenerated(path))
    .flatMap(({ path, imports }) => imports.filter(({ ours, to }) => ours && to.startsWith('src/') && !isData(to)).map(({ to }) => ({ path, to, from: capabilityOf(path), into: capabilityOf(to) })))

/** Imports that go round in a circle when the program runs; types are gone by then. */
export function cycles(sources: Sources): string[] {
  const found = new Map<string, string>()
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    const seenAt = trail.indexOf(path)
    if (seenAt !== -1) {
      const circle = trail.slice(seenAt)
      const key = circle.toSorted().join()
      found.set(key, `${[...circle, path].join(' → ')}: a circle of imports. Move what they share into a file of its own, or hand it in as an argument.`)
      return
    }
    if (done.has(path)) return
    for (const { to, kind } of sources.get(path)?.imports ?? []) if (kind === 'static') visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return [...found.values()]
}
