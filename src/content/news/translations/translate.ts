import { NotFound, type PayloadRequest } from 'payload'
import { record } from '#audit/record.ts'
import type { Language } from '#languages/language.ts'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { inTransaction } from '#platform/inTransaction.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { newestRevision } from '#workflow/newestRevision.ts'
import type { RawItem } from '#workflow/workflowOptions.ts'
import { leadToLanguage } from './leadToLanguage.ts'
import { writeTranslation } from './keepStories.ts'
import { hashOfParts, storyParts } from './storyParts.ts'

/** What a version shares with the others of its story; its words are the translator's. */
const shared = [
  'hero', 'gallery', 'quotes', 'speakers', 'documents', 'topics', 'event', 'pressContact', 'storyDate', 'nature', 'imprint', 'aiUse', 'kind', 'desk', 'story', 'bylines',
] as const // prettier-ignore
const toTranslate = ['headline', 'lead', 'dateline'] as const

/**
 * Makes the version of a story in another language as a draft: everything that the versions share, and the source's
 * words in their places, for the translator to write over. It remembers the revision that it was made from. Raises
 * `RuleViolation` for whoever may not edit the source, for a source without words and for a language that there is.
 */
export const translate = (req: PayloadRequest, order: { id: string; language: Language }): Promise<{ id: string; headline: string }> =>
  inTransaction(req, (transaction) => translateWithin(transaction, order))

async function translateWithin(req: PayloadRequest, { id, language }: { id: string; language: Language }) {
  const source = await newestRevision(req, { collection: 'news', id })
  if (!source) throw new NotFound(req.t)
  const { item } = source
  refuseOthers(req, item)
  const hasText = storyParts(item).some(({ kind }) => kind !== 'headline' && kind !== 'dateline')
  if (!hasText || String(item.headline ?? '').trim() === '') throw new RuleViolation('sourceEmpty', { status: 422 })

  const given = [...shared, ...toTranslate].map((name) => [name, item[name]] as const)
  const made = await req.payload.create({
    collection: 'news',
    data: { ...Object.fromEntries(given), body: await leadToLanguage(req, item.body, language), language } as never,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const translatedFrom = { item: id, revision: source.id, hash: hashOfParts(item) }
  await writeTranslation(req, made.id, { translatedFrom })
  await record(req, {
    action: 'translate',
    item: { collection: 'news', id, title: String(item.headline) },
    from: null,
    to: null,
    revision: source.id,
  })
  return { id: made.id, headline: made.headline }
}

/** Whoever may edit an item may translate it, and nobody else. */
export function refuseOthers(req: PayloadRequest, item: RawItem): void {
  if (!req.user) throw new RuleViolation('signInFirst', { status: 401 })
  const staff = toStaffMember(req.user)
  if (!staff || !worksForDesk(staff, item.desk ? toId(item.desk) : undefined)) throw new RuleViolation('translateNotYours', { status: 403 })
}
