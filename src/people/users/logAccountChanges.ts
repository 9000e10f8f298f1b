import type { CollectionAfterChangeHook } from 'payload'
import { env } from '#platform/env.ts'
import { record } from '../../audit/record.ts'
import type { User } from '../../payload-types.ts'
import { orderAccountMail } from './account-mails/orderAccountMail.ts'
import { toId } from './staff.ts'

const desksOf = ({ desks }: Pick<User, 'desks'>): string => (desks ?? []).map((desk) => toId(desk)).toSorted().join()

/** Who may do what is part of the log; a person whom an administrator adds is invited by mail. */
export const logAccountChanges: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const item = { collection: 'users', id: doc.id, title: doc.name }
  const now = doc.roles.join(', ')
  if (operation === 'create') {
    if (!req.user) return
    await record(req, { action: 'invite', item, from: null, to: now })
    if (env().smtpUrl) await orderAccountMail(req, doc, 'invitation')
    return
  }
  const before = previousDoc.roles?.join(', ') ?? ''
  if (before !== now || desksOf(doc) !== desksOf(previousDoc)) await record(req, { action: 'changeRoles', item, from: before, to: now })
}
