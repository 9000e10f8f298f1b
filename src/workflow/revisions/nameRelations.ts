import type { CollectionSlug, PayloadRequest } from 'payload'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { toLanguage } from '#languages/language.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { isWorkflowCollection, workflowOf, type RawItem } from '../workflowOptions.ts'

const longest = 100

/**
 * Names of related documents by `<collection>:<id>`, in the reader's language and with the reader's rights: a query for
 * each kind of thing. What is gone, or not theirs to see, has none.
 */
export async function nameRelations(req: PayloadRequest, wanted: ReadonlyMap<string, ReadonlySet<string>>): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const [slug, ids] of wanted) {
    const config = req.payload.config.collections.find((one) => one.slug === slug)
    if (!config) continue
    const { docs } = await req.payload.find({
      collection: slug as CollectionSlug,
      where: { id: { in: [...ids] } },
      draft: Boolean(config.versions?.drafts),
      depth: 0,
      pagination: false,
      locale: toLanguage(req.i18n.language),
      overrideAccess: false,
      user: req.user,
      req: inOwnLocale(req),
    })
    for (const doc of docs as unknown as RawItem[]) {
      const title = (isWorkflowCollection(slug) && workflowOf(req, slug).title(doc)) || inAnyLanguage(doc[config.admin.useAsTitle ?? 'id'])
      if (title) names.set(`${slug}:${doc.id}`, title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title)
    }
  }
  return names
}
