import type { Node } from 'oxc-parser'
import { isTest, type Source, type Sources } from './sources.ts'

const door = 'src/publication/findPublic.ts'

/** Finished pages are dropped by what they have asked for: a question that nobody notes leaves them in memory. */
export function unnotedQuestions(sources: Sources): string[] {
  const source = sources.get(door)
  if (!source) return []
  return functionsOf(source)
    .filter(({ text }) => /payload\.(?:db\.)?(?:find|count)\w*[(<]/.test(text) && !/noteShown\(/.test(text))
    .map(({ name }) => `${door}: ${name} asks the database and does not call noteShown: pages that show its answer would never hear of a change.`)
}

function functionsOf({ text, program }: Source): { name: string; text: string }[] {
  return program.body.flatMap((statement) => {
    const node: Node | null = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (node?.type === 'FunctionDeclaration') return [{ name: node.id?.name ?? '', text: text.slice(node.start, node.end) }]
    if (node?.type !== 'VariableDeclaration') return []
    return node.declarations.map((one) => ({ name: one.id.type === 'Identifier' ? one.id.name : '', text: text.slice(one.start, one.end) }))
  })
}

const isPublicPage = (path: string): boolean => /^src\/(app\/\(site\)|site)\//.test(path) || /^src\/.+\/site\//.test(path)

/** Public pages leave without Next's client: what needs it would stand still. */
export function clientOnPublicPages(sources: Sources): string[] {
  return [...sources.values()]
    .filter(({ path }) => isPublicPage(path) && !isTest(path))
    .filter(({ path, text }) => /^\s*['"]use client['"]/.test(text) || /<(React\.)?Suspense\b/.test(text) || path.endsWith('/loading.tsx'))
    .map(({ path }) => `${path}: public pages ship no framework (decision 0023), so a client component or a late part would never work. Draw it on the server, or make it an island.`)
}
