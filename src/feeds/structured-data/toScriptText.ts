import type { Graph, Thing } from 'schema-dts'

export type Things = readonly Thing[]

const signs: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/** Things as they stand inside a script element, which nothing that an editor has written can end or open. */
export function toScriptText(things: Things): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => signs[sign] ?? sign)
}
