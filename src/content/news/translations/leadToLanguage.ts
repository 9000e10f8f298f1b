import type { PayloadRequest, Where } from 'payload'
import type { Language } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import { childrenOf, type BodyNode } from '../../checks/passages.ts'
import { linksOf } from '../../checks/links.ts'

/** The same text, in which links to other news lead to their version in the language, where there is one. */
export async function leadToLanguage(req: PayloadRequest, body: unknown, language: Language): Promise<unknown> {
  const copy = structuredClone(body)
  const targets = [...new Set(linksOf(body).flatMap(({ target }) => (target?.collection === 'news' ? [target.id] : [])))]
  if (targets.length === 0) return copy
  const from = await findStories(req, { id: { in: targets } })
  const to = await findStories(req, { and: [{ story: { in: [...from.values()] } }, { language: { equals: language } }] })
  const versionOf = new Map([...to].map(([id, story]) => [story, id]))
  const lead = (id: unknown): unknown => versionOf.get(from.get(toId(id)) ?? '') ?? id
  const visit = (node: BodyNode): void => {
    const { fields } = node
    if (fields?.blockType === 'relatedNews' && fields.news) fields.news = lead(fields.news)
    const doc = fields?.doc as { relationTo?: string; value?: unknown } | undefined
    if (node.type === 'link' && doc?.relationTo === 'news' && doc.value) doc.value = lead(doc.value)
    childrenOf(node).forEach(visit)
  }
  visit((copy as { root: BodyNode }).root)
  return copy
}

/** Stories by the ids of the news. */
async function findStories(req: PayloadRequest, where: Where): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({ collection: 'news', where, draft: true, depth: 0, pagination: false, select: { story: true }, req })
  return new Map(docs.flatMap(({ id, story }) => (story ? [[id, story] as const] : [])))
}
