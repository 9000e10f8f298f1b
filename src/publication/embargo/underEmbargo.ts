import type { Where } from 'payload'

/** What is out for accredited journalists and not for the public at `now`: the other side of `visibleAt`. */
export const underEmbargo = (now: Date): Where => ({
  and: [{ publicState: { equals: 'live' } }, { _status: { equals: 'published' } }, { releaseAt: { greater_than: now.toISOString() } }],
})
