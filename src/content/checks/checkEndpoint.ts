import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { toLanguage } from '#languages/language.ts'
import { sayFinding } from '#languages/messages/checks.ts'
import { toId, toStaffMember, worksForDesk } from '#people/users/staff.ts'
import { RuleViolation } from '#platform/RuleViolation.ts'
import { isWorkflowCollection } from '#workflow/workflowOptions.ts'
import { checkItem } from './checkItem.ts'

// The longest body that a save takes is five million characters.
const sizeLimit = 6_000_000

const order = z.strictObject({ id: z.string().optional(), data: z.record(z.string(), z.unknown()) })

/** `POST /api/<collection>/check`: what the checks find in `{ id?, data }`, the form as it is being written. */
export const checkEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new RuleViolation('signInFirst', { status: 401 })
    const staff = toStaffMember(req.user)
    const { collection } = req.routeParams ?? {}
    if (!staff || !isWorkflowCollection(collection)) throw new RuleViolation('staffOnly', { status: 403 })
    const { id, data } = await readOrder(req)
    // The form of a new item has no desk until it is saved.
    if (data.desk && !worksForDesk(staff, toId(data.desk))) throw new RuleViolation('deskNotYours', { status: 403 })
    const language = toLanguage(req.i18n.language)
    const findings = await checkItem(req, collection, { ...data, id: id ?? '' }, toLanguage(req.locale))
    return Response.json({ findings: findings.map((finding) => ({ ...finding, sentence: sayFinding(language, finding) })) })
  },
}

async function readOrder(req: PayloadRequest): Promise<z.infer<typeof order>> {
  if (Number(req.headers.get('content-length') ?? 0) > sizeLimit * 3) throw new RuleViolation('checkTooLarge', { status: 413 })
  const text = (await req.text?.()) ?? ''
  if (text.length > sizeLimit) throw new RuleViolation('checkTooLarge', { status: 413 })
  const { data, error } = order.safeParse(parse(text))
  if (error) throw new RuleViolation('checkNotUnderstood', { status: 400 })
  return data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
