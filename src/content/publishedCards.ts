import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { inAnyLanguage } from '#languages/inAnyLanguage.ts'
import { holdsRole, toStaffMember } from '#people/users/staff.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'

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

const codes = { speakers: 'speakerIsDraft', documents: 'documentIsDraft' } as const

/** The first of these cards that is still a draft, as a refusal; undefined when all are published. */
export async function draftCard(
  req: PayloadRequest,
  collection: keyof typeof codes,
  ids: string[],
): Promise<{ code: string; values: Record<string, string> } | undefined> {
  if (ids.length === 0) return undefined
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { not_equals: 'published' } }] },
    depth: 0,
    limit: 1,
    locale: 'all',
    pagination: false,
    req: inOwnLocale(req),
  })
  const [card] = docs
  if (!card) return undefined
  return { code: codes[collection], values: { title: inAnyLanguage('name' in card ? card.name : card.title) } }
}
