import type { PayloadRequest } from 'payload'
import { fold } from '#languages/fold.ts'
import { toStaffMember } from '#people/users/staff.ts'

export type AuditRecord = {
  action: string
  item: { collection: string; id: string; title: string }
  from: string | null
  to: string | null
  /** The time that was set by it. */
  setTime?: Date | null | undefined
  reason?: string | undefined
  revision?: string | undefined
  /** The server itself acted, whoever's request it was in. */
  byClock?: boolean
  /** A journalist who did it: no account of the house. */
  actor?: { id: string; name: string }
}

/** Appends one entry to the log, in the request's transaction. Resolves to the entry's id. */
export async function record(req: PayloadRequest, entry: AuditRecord): Promise<string> {
  const staff = entry.byClock ? undefined : toStaffMember(req.user)
  const { id } = await req.payload.create({
    collection: 'audit-entries',
    req,
    depth: 0,
    data: {
      at: new Date().toISOString(),
      actor: entry.actor?.id ?? staff?.id ?? (entry.byClock ? 'clock' : 'system'),
      actorName: entry.actor?.name ?? staff?.name ?? null,
      action: entry.action,
      collection: entry.item.collection,
      item: entry.item.id,
      title: entry.item.title,
      titleKey: fold(entry.item.title),
      from: entry.from,
      to: entry.to,
      setTime: entry.setTime?.toISOString() ?? null,
      reason: entry.reason?.trim() || null,
      revision: entry.revision ?? null,
    },
  })
  return String(id)
}
