import { toId } from '#people/users/staff.ts'
import { bodyReferences } from '../bodyReferences.ts'

type Node = { type?: unknown; fields?: Record<string, unknown>; children?: unknown }

export type StoryReferences = ReturnType<typeof bodyReferences> & { news: string[] }

/** The news item that a link inside the house leads to. */
export function linkedNews(fields: Record<string, unknown> | undefined): string | undefined {
  const doc = fields?.doc as { relationTo?: unknown; value?: unknown } | null | undefined
  return fields?.linkType === 'internal' && doc?.relationTo === 'news' && doc.value ? toId(doc.value) : undefined
}

function* newsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return
  const { type, fields, children } = node as Node
  const related = type === 'block' && fields?.blockType === 'relatedNews' && fields.news ? toId(fields.news) : undefined
  const id = related ?? (type === 'link' ? linkedNews(fields) : undefined)
  if (id) yield id
  if (Array.isArray(children)) for (const child of children) yield* newsIn(child)
}

/** Ids of everything that a story's text shows or leads to, for fetching each kind with one query. */
export function storyReferences(body: unknown): StoryReferences {
  const root: unknown = typeof body === 'object' && body !== null && 'root' in body ? body.root : undefined
  return { ...bodyReferences(body), news: [...new Set(newsIn(root))] }
}
