import { toId } from '#people/users/staff.ts'
import { childrenOf, type BodyNode } from './passages.ts'

/** A link of a story's text: an address, or a document of the house. */
export type Link = { node: number[]; text: string; url: string; target?: { collection: string; id: string } }

const textIn = (node: BodyNode): string => node.text ?? childrenOf(node).map(textIn).join('')

function* linksIn(node: BodyNode, path: number[]): Generator<Link> {
  const { type, fields = {} } = node
  if (type === 'link' || type === 'autolink') {
    const doc = fields.doc as { relationTo?: unknown; value?: unknown } | null | undefined
    const isInternal = fields.linkType === 'internal'
    const target = isInternal && doc?.value ? { collection: String(doc.relationTo), id: toId(doc.value) } : undefined
    const url = isInternal || typeof fields.url !== 'string' ? '' : fields.url.trim()
    yield { node: path, text: textIn(node).trim(), url, ...(target && { target }) }
  }
  if (type === 'block' && fields.blockType === 'relatedNews' && fields.news) {
    yield { node: path, text: '', url: '', target: { collection: 'news', id: toId(fields.news) } }
  }
  for (const [index, child] of childrenOf(node).entries()) yield* linksIn(child, [...path, index])
}

export function linksOf(body: unknown): Link[] {
  const root = typeof body === 'object' && body !== null && 'root' in body ? (body.root as BodyNode) : undefined
  return root ? [...linksIn(root, [])] : []
}
