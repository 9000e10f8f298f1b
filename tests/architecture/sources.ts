import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync, type Program } from 'oxc-parser'

export type Import = {
  /** A path of ours such as `src/audit/record.ts`, or the name of a package's module. */
  to: string
  ours: boolean
  kind: 'static' | 'dynamic' | 'type'
}
export type Source = { path: string; text: string; imports: Import[]; program: Program }
export type Sources = Map<string, Source>

const isCode = /\.(ts|tsx|mjs)$/
/** May import anything, and is never served. */
export const isTest = (path: string): boolean => /\.(test|fixture)\.tsx?$|\/makeTest\w+\.ts$|^tests\//.test(path)
/** Written by Payload's generators. */
export const isGenerated = (path: string): boolean => path === 'src/payload-types.ts' || path.startsWith('src/app/(payload)/')

/** Every file of code under `src` and Payload's config, parsed. */
export function readSources(root: string): Sources {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => join('src', name))
  const paths = [...files.filter((path) => isCode.test(path)), 'payload.config.ts']
  return parseSources(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])))
}

/** The same for files that are given, for the tests of the rules themselves. */
export function parseSources(files: Record<string, string>): Sources {
  return new Map(Object.entries(files).map(([path, text]) => [path, parseSource(path, text)]))
}

function parseSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  // `import { type X }` still loads the module; only `import type` and `export type` leave nothing behind.
  const kindAt = (start: number): Import['kind'] => (/^\w+\s+type\b/.test(text.slice(start, start + 20)) ? 'type' : 'static')
  const statements = [
    ...module.staticImports.map(({ start, moduleRequest }) => ({ start, request: moduleRequest.value })),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [{ start, request: moduleRequest.value }] : [])),
    ),
  ]
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const request = /^(['"`])([^$'"`]+)\1$/.exec(text.slice(start, end))?.[2]
    return request ? [{ ...resolve(path, request), kind: 'dynamic' as const }] : []
  })
  const imports = [...statements.map(({ start, request }) => ({ ...resolve(path, request), kind: kindAt(start) })), ...dynamic]
  return { path, text, imports, program }
}

function resolve(from: string, request: string): { to: string; ours: boolean } {
  if (request === '@payload-config') return { to: 'payload.config.ts', ours: true }
  if (request.startsWith('#')) return { to: `src/${request.slice(1)}`, ours: true }
  if (request.startsWith('.')) return { to: normalize(join(dirname(from), request)), ours: true }
  return { to: request, ours: false }
}
