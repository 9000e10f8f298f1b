import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import type { Obstacle } from '#workflow/workflowOptions.ts'

/**
 * Speakers and documents have Payload's plain draft and publish. Only those named here publish, change what is
 * published, or take it back; whatever anybody else saves or restores waits as a draft.
 */
export const publishedByEditors: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  if (!req.user || holdsRole(toStaffMember(req.user), 'editor', 'chiefEditor', 'pressOfficer', 'administrator')) return args
  const { data, draft } = args as { data?: { _status?: string }; draft?: boolean }
  if (data?._status === 'published' || (operation === 'restoreVersion' && !draft)) {
    throw new RuleViolation('publishedByEditor', { status: 403 })
  }
  return { ...args, draft: true }
}

const codes = { speakers: ['speakerIsDraft', 'speakersAreDrafts'], documents: ['documentIsDraft', 'documentsAreDrafts'] } as const

/** Those of these cards that are still drafts, as a refusal; undefined when all are published. */
export async function draftCards(req: PayloadRequest, collection: keyof typeof codes, ids: string[]): Promise<Obstacle | undefined> {
  if (ids.length === 0) return undefined
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { not_equals: 'published' } }] },
    depth: 0,
    limit: ids.length,
    locale: 'all',
    pagination: false,
    req: inOwnLocale(req),
  })
  const about = docs
    .map((card) => ({ title: inAnyLanguage('name' in card ? card.name : card.title), link: `/admin/collections/${collection}/${card.id}`, place: ids.indexOf(card.id) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ title, link }) => ({ title, link }))
  const [first, ...others] = about
  if (!first) return undefined
  const [one, several] = codes[collection]
  if (others.length === 0) return { code: one, values: { title: first.title }, about }
  return { code: several, values: { titles: about.map(({ title }) => title).join('\n') }, about }
}
