import { APIError, createLocalReq, type PayloadRequest } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import { sayDesk } from '#languages/messages/desk.ts'
import { sayRefusal } from '#languages/messages/refusals.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { toStaffMember } from '#people/users/staff.ts'
import { assign } from '../assignments/assign.ts'
import { move } from '../move.ts'
import { newestRevision } from '../newestRevision.ts'
import { workflowOf, type ItemReference } from '../workflowOptions.ts'
import { isMove } from './bulkActions.ts'
import type { BulkOrder } from './parseBulkOrder.ts'

/** What became of one item: `refusal` is the sentence that says why not. */
export type BulkResult = ItemReference & { title: string; refusal: string | undefined }

/**
 * Does the same with several items, each in its own transaction and by its own rules: one that is refused does not keep
 * the others back, and the report names each.
 */
export async function bulk(req: PayloadRequest, order: BulkOrder): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  const language = toLanguage(req.i18n.language)
  for (const reference of order.items) {
    // A request of its own: what one item leaves behind in it is not the next one's.
    const own = await createLocalReq({ ...(req.user && { user: req.user }) }, req.payload)
    results.push({ ...reference, ...(await one(own, reference, order, language)) })
  }
  return results
}

async function one(req: PayloadRequest, reference: ItemReference, { action, input }: BulkOrder, language: Language): Promise<Pick<BulkResult, 'title' | 'refusal'>> {
  let title = ''
  try {
    const staff = toStaffMember(req.user)
    const revision = await newestRevision(req, reference)
    if (!staff || !revision) return { title, refusal: sayDesk(language, 'notFound') }
    if (isMove(action)) await move(req, { ...reference, transition: action, input })
    else if (action === 'delete') await req.payload.delete({ ...reference, depth: 0, overrideAccess: false, user: req.user, req })
    else await assign(req, { ...reference, input: { holder: action === 'claim' ? staff.id : null } })
    title = workflowOf(req, reference.collection).title(revision.item)
    return { title, refusal: undefined }
  } catch (error) {
    if (error instanceof RuleViolation) return { title: await titleFor(req, reference), refusal: sayRefusal(language, error.code, error.values) }
    if (error instanceof APIError && error.status === 403) return { title: await titleFor(req, reference), refusal: sayRefusal(language, 'deleteNotYours') }
    if (error instanceof APIError && error.status === 404) return { title, refusal: sayDesk(language, 'notFound') }
    req.payload.logger.error({ err: error, ...reference, msg: 'One item of a bulk action failed' })
    return { title, refusal: sayDesk(language, 'unexpected') }
  }
}

/** Its title, for those who may see it. */
async function titleFor(req: PayloadRequest, reference: ItemReference): Promise<string> {
  const seen = await req.payload.findByID({ ...reference, depth: 0, draft: true, disableErrors: true, overrideAccess: false, user: req.user, req })
  const revision = seen ? await newestRevision(req, reference) : undefined
  return revision ? workflowOf(req, reference.collection).title(revision.item) : ''
}
