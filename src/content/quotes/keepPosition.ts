import type { CollectionBeforeChangeHook } from 'payload'
import { inOwnLocale } from '#platform/inOwnLocale.ts'
import { toId } from '#people/users/staff.ts'
import { positionOn } from '../speakers/positionOn.ts'

/** A quote keeps the position that its speaker held on its day, whatever becomes of the speaker later. */
export const keepPosition: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!data.speaker || (typeof data.position === 'string' && data.position.trim() !== '')) return data
  const speaker = await req.payload.findByID({
    collection: 'speakers',
    id: toId(data.speaker),
    depth: 0,
    draft: true,
    disableErrors: true,
    locale: req.locale === 'all' ? undefined : (req.locale as 'kk' | undefined),
    req: inOwnLocale(req),
  })
  const day = typeof data.saidAt === 'string' ? new Date(data.saidAt) : new Date()
  return { ...data, position: positionOn(speaker?.positions, day)?.title ?? data.position }
}
