import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/inTransaction.ts'
import { record } from '../../audit/record.ts'

type Kept = { id: string; createdAt?: string | Date | null; expiresAt: string | Date }

export type ShownSession = { since: string | null; until: string; here: boolean }

const currentSession = (req: PayloadRequest): string | undefined => (req.user as { _sid?: string } | null)?._sid

const openOf = (sessions: Kept[] | null | undefined): Kept[] => (sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > new Date())

/** The open sessions of a person, newest first. Their ids stay here. */
export async function shownSessions(req: PayloadRequest, id: string): Promise<ShownSession[]> {
  const { sessions } = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
  return openOf(sessions)
    .map((one) => ({
      since: one.createdAt ? new Date(one.createdAt).toISOString() : null,
      until: new Date(one.expiresAt).toISOString(),
      here: one.id === currentSession(req),
    }))
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))
}

/** Ends all sessions of a person, but not the one in which it is asked for: from the next request on they are nobody's. */
export async function endSessions(req: PayloadRequest, id: string): Promise<void> {
  await inTransaction(req, async () => {
    const { sessions, name } = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
    const kept = openOf(sessions).filter((one) => one.id === currentSession(req))
    await req.payload.update({ collection: 'users', id, data: { sessions: kept as never }, overrideLock: true, req })
    await record(req, { action: 'endSessions', item: { collection: 'users', id, title: name }, from: null, to: null })
  })
}
