import type { Sources } from './sources.ts'

const config = 'payload.config.ts'

/** Scripts load the config without a bundler, so nothing that it loads may be React, CSS or Next. */
export function reachableFromConfig(sources: Sources): string[] {
  const cameFrom = new Map<string, string>([[config, '']])
  const problems: string[] = []
  const cacheFiles = new Set<string>()
  for (const path of cameFrom.keys()) {
    for (const { to, ours, kind } of sources.get(path)?.imports ?? []) {
      if (kind === 'type') continue
      if (to === 'next/cache') cacheFiles.add(path)
      else if (isOfThePage(to, ours)) {
        problems.push(`${trail(cameFrom, path)} imports ${to}: payload.config.ts reaches it, and scripts load that without Next. Name the component by its path instead, or take it out of the file.`)
      } else if (ours && !cameFrom.has(to)) cameFrom.set(to, path)
    }
  }
  if (cacheFiles.size > 1) problems.push(`${[...cacheFiles].join(', ')} import next/cache: one file may. Let the others call that one.`)
  return problems
}

const isOfThePage = (to: string, ours: boolean): boolean =>
  ours ? /\.(tsx|css|scss)$/.test(to) : /^(next|react|react-dom|@payloadcms\/(next|ui))(\/|$)/.test(to)

function trail(cameFrom: Map<string, string>, path: string): string {
  const before = cameFrom.get(path)
  return before ? `${trail(cameFrom, before)} → ${path}` : path
}

const allowed = /^(src\/([\w-]+\/)+feature\.ts|src\/reactions\.ts|src\/(platform|languages)\/.+|migrations\/.+)$/

export function importsOfConfig(sources: Sources): string[] {
  return (sources.get(config)?.imports ?? [])
    .filter(({ ours, to }) => ours && !allowed.test(to))
    .map(({ to }) => `${config} imports ${to}: it is the contents page. Add the part to the capability's feature.ts, and list that.`)
}
