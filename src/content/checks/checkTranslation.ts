import type { PayloadRequest } from 'payload'
import type { Finding } from '#workflow/finding.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { findUntranslated } from '../news/translations/untranslated.ts'
import { excerpt } from './checkTypography.ts'

/** What a translator has not come to yet: one finding, which leads to the first place. */
export async function checkTranslation(req: PayloadRequest, item: RawItem): Promise<Finding[]> {
  const untranslated = await findUntranslated(req, item)
  const [first] = untranslated
  if (!first) return []
  const values = { count: String(untranslated.length), excerpt: excerpt(first.text, 0) }
  return [{ check: 'untranslated', says: 'untranslatedPassages', values, place: first.place }]
}
