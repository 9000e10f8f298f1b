import { Visitor, type CallExpression, type Node } from 'oxc-parser'
import { isGenerated, isTest, type Source, type Sources } from './sources.ts'

/** Which folders may touch a library. */
const homes: [string[], RegExp][] = [
  [['diff'], /^src\/languages\/comparison\//],
  [['pdfkit', 'docx'], /^src\/press-room\/documents\//],
  [['client-zip'], /^src\/press-room\/kits\//],
  [['sharp'], /^(src\/content\/photos\/|src\/operations\/demo\/photos\/|payload\.config\.ts$)/],
  [['feedsmith', 'sitemap', 'schema-dts', 'ical-generator'], /^src\/feeds\//],
  [['exiftool-vendored', 'heic-decode'], /^src\/content\/photos\//],
  [['@payloadcms/db-sqlite', '@payloadcms/db-mongodb', '@libsql/client'], /^src\/platform\/database\//],
  [['libsql', 'snowball-stemmers'], /^src\/search\//],
  [['mongodb', 'mongoose'], /^(src\/platform\/database\/|src\/operations\/launch\/mongodbServers\.mjs$)/],
]

export function librariesAwayFromHome(sources: Sources): string[] {
  return served(sources).flatMap(({ path, imports }) =>
    imports.flatMap(({ to, ours }) => {
      const home = homes.find(([names]) => !ours && names.some((name) => to === name || to.startsWith(`${name}/`)))?.[1]
      return home && !home.test(path) ? [`${path} imports ${to}: that library touches one folder. Write what you need there (${home.source}) and call it.`] : []
    }),
  )
}

const isPublicSide = (path: string): boolean =>
  /^src\/(app\/\((site|feeds)\)|site|feeds|search|press-room)\//.test(path) || /^src\/.+\/site\//.test(path)

/** Payload's Local API knows no embargo: what outsiders see is asked for in one place. */
export function readsAroundFindPublic(sources: Sources): string[] {
  return callsIn(served(sources).filter(({ path }) => isPublicSide(path)), /(^|\.)(payload|db)\.(find\w*|count\w*|queryDrafts)$/).map(
    ({ path, callee }) => `${path} calls ${callee}: outsiders read through publication/findPublic.ts alone, or an embargo leaks.`,
  )
}

const storesBeneath = /(^|\.)db\.(create|update|upsert|delete)\w*$|(^|\.)drizzle\.\w+$/

/** A database is filled and emptied before the house opens. */
const mayStoreBeneath = /^src\/(platform\/|workflow\/move\.ts$|operations\/(prepare|demo)\/)/

export function writesBeneathPayload(sources: Sources): string[] {
  const elsewhere = served(sources).filter(({ path }) => !mayStoreBeneath.test(path))
  return callsIn(elsewhere, storesBeneath).map(
    ({ path, callee }) => `${path} calls ${callee}: no rule stands before the database itself. Use Payload's operations, or platform/database/writeInPlace.ts.`,
  )
}

/** `guardSave` takes a changed text back to draft; every other change of state is a move. */
const mayWriteState = /^src\/(workflow\/(move|guardSave)\.ts$|platform\/)/
const writes = /^(writeInPlace|writeNewestVersionInPlace)$|(^|\.)(payload|db)\.(create|update)\w*$/

export function otherDoorsToState(sources: Sources): string[] {
  return callsIn(served(sources).filter(({ path }) => !mayWriteState.test(path)), writes)
    .filter(({ node }) => node.arguments.some((argument) => namesState(argument, false)))
    .map(({ path, callee }) => `${path} writes a state with ${callee}: only workflow/move.ts does. Call move(req, { collection, id, transition }).`)
}

const served = (sources: Sources): Source[] => [...sources.values()].filter(({ path }) => !isTest(path) && !isGenerated(path))

type Call = { path: string; callee: string; node: CallExpression }

function callsIn(sources: Source[], pattern: RegExp): Call[] {
  return sources.flatMap(({ path, text, program }) => {
    const calls: Call[] = []
    const visitor = new Visitor({
      CallExpression(node) {
        const callee = text.slice(node.callee.start, node.callee.end).replaceAll(/[\s?!]/g, '')
        if (pattern.test(callee)) calls.push({ path, callee, node })
      },
    })
    visitor.visit(program)
    return calls
  })
}

/** Whether `state` or `publicState` stands in the `data` or `fields` of a call, not in its `where`. */
function namesState(node: Node, inData: boolean): boolean {
  if (node.type !== 'ObjectExpression') return false
  return node.properties.some((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return false
    const { name } = property.key
    if (inData && (name === 'state' || name === 'publicState')) return true
    return namesState(property.value, inData || /^(data|fields|versionData)$/.test(name))
  })
}
