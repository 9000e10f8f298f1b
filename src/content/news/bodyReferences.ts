import { toId } from '#people/users/staff.ts'

type Node = { type?: string; fields?: Record<string, unknown>; children?: unknown }

function* blocksOf(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return
  const { type, fields, children } = node as Node
  if (type === 'block' && fields) yield fields
  if (Array.isArray(children)) for (const child of children) yield* blocksOf(child)
}

/** What stands between the paragraphs of a text, with the fields of each. */
export function blocksIn(body: unknown): Record<string, unknown>[] {
  const root: unknown = typeof body === 'object' && body !== null && 'root' in body ? body.root : undefined
  return [...blocksOf(root)]
}

export type BodyReferences = { quotes: string[]; photos: string[]; documents: string[] }

/** Ids of the quotes, photos and documents that a story's text shows, in their order, each once. */
export function bodyReferences(body: unknown): BodyReferences {
  const quotes = new Set<string>()
  const photos = new Set<string>()
  const documents = new Set<string>()
  for (const block of blocksIn(body)) {
    if (block.blockType === 'quote' && block.quote) quotes.add(toId(block.quote))
    if (block.blockType === 'photo' && block.photo) photos.add(toId(block.photo))
    if (block.blockType === 'gallery' && Array.isArray(block.photos)) for (const photo of block.photos) photos.add(toId(photo))
    if (block.blockType === 'file' && block.document) documents.add(toId(block.document))
  }
  return { quotes: [...quotes], photos: [...photos], documents: [...documents] }
}
