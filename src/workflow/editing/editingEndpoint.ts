import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { toStaffMember, type StaffMember } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { findWorkingCopies, forgetWorkingCopy, keepWorkingCopy, type KeptCopy } from './keepWorkingCopy.ts'
import { nameOf } from './nameOf.ts'
import { doings, tellPresence, type OtherPerson } from './tellPresence.ts'

const word = z.string().min(1).max(100)

const schema = z.strictObject({
  /** Whom the page was opened for: somebody else may have signed in since, in another tab. */
  person: word,
  collection: word,
  /** Left out for an item that has never been saved. */
  item: word.optional(),
  /** Tells apart what is typed on several pages of one item. */
  slot: word,
  locale: z.string().max(10).default(''),
  doing: z.enum(doings),
  /** What has been typed, or null when it is saved or thrown away. */
  copy: z.object({ data: z.record(z.string(), z.unknown()), basedOn: z.string().max(40).optional() }).nullish(),
  /** Asks what this person has not saved. */
  askCopies: z.boolean().default(false),
})

type Order = z.infer<typeof schema>

/** The newest revision of an item as an open page has to know it: whether it is still the one on the screen. */
export type NewestSave = { updatedAt: string; by: string | null; state: string | null }
export type EditingAnswer = { others: OtherPerson[]; newest: NewestSave | null; keptAt?: string; copies?: KeptCopy[] }

/**
 * `POST /api/editing`: the one call of an open item's page, every few seconds. Says that its reader is there, keeps
 * what is typed, and answers who else is there and whether somebody has saved.
 */
export const editingEndpoint: Endpoint = {
  path: '/editing',
  method: 'post',
  handler: async (req) => {
    const staff = toStaffMember(req.user)
    if (!staff) throw new RuleViolation('signInFirst', { status: 401 })
    const { data: order, error } = schema.safeParse(await req.json?.().catch(() => undefined))
    if (error) throw new RuleViolation('moveNotUnderstood', { status: 400, values: { part: error.issues[0]?.path.join('.') || 'body' } })
    if (order.person !== staff.id) throw new RuleViolation('otherPerson', { status: 401 })
    if (!req.payload.collections[order.collection as CollectionSlug]?.config.custom.editing) throw new NotFound(req.t)
    return Response.json(await follow(req, staff, order))
  },
}

async function follow(req: PayloadRequest, staff: StaffMember, order: Order): Promise<EditingAnswer> {
  const { collection, item, slot, locale, doing, copy } = order
  const key = { owner: staff.id, collection, item: item ?? 'new', slot, locale }
  const newest = item ? await newestSave(req, collection as CollectionSlug, item) : null
  const answer: EditingAnswer = {
    newest,
    others: item ? await tellPresence(req, { item: `${collection}:${item}`, slot, staff, doing }) : [],
    ...(order.askCopies && { copies: await findWorkingCopies(req, key) }),
  }
  if (copy === null) await forgetWorkingCopy(req, key)
  return copy ? { ...answer, keptAt: await keepWorkingCopy(req, key, copy) } : answer
}

/** Read with the person's own rights: nobody learns of an item that is not theirs to see. */
async function newestSave(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<NewestSave> {
  const item = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    select: { updatedAt: true, state: true, workflow: { savedBy: true } } as never,
    overrideAccess: false,
    user: req.user,
    req,
  })) as unknown as { updatedAt: string; state?: string; workflow?: { savedBy?: string | null } }
  const { updatedAt, state, workflow } = item
  const by = workflow?.savedBy === req.user?.id ? (req.user as { name?: string } | null)?.name : await nameOf(req, workflow?.savedBy)
  return { updatedAt, state: state ?? null, by: by ?? null }
}
