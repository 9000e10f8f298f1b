import { type Route, routes as allRoutes } from './routes.ts'

/** Longer addresses are nobody's page. */
const longest = 512

/**
 * The address under which an answer is kept: the route's own parameters in their order, and no others. Undefined for
 * what is not kept.
 */
export function keyOf(url: string, routes: readonly Route[] = allRoutes): string | undefined {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  if (path.length > longest) return undefined
  const route = routes.find((one) => one.path.test(path))
  if (!route) return undefined
  if (mark === -1 || !route.parameters) return path
  const given = new URLSearchParams(url.slice(mark + 1))
  const kept = new URLSearchParams()
  for (const [name, looks] of Object.entries(route.parameters)) {
    const values = given.getAll(name)
    const [value] = values
    if (value === undefined) continue
    if (values.length > 1 || !looks.test(value)) return undefined
    kept.set(name, value)
  }
  return kept.size === 0 ? path : `${path}?${kept.toString()}`
}
