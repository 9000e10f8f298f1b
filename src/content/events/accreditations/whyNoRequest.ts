import type { PublicEvent } from '#publication/publicContent.ts'

/** Why nobody can ask for a place at an event (any more); undefined where one can. */
export function whyNoRequest({ accreditation }: Pick<PublicEvent, 'accreditation'>, approved: number, now = new Date()): 'refusedClosed' | 'refusedFull' | undefined {
  if (!accreditation || now >= new Date(accreditation.until)) return 'refusedClosed'
  return accreditation.places !== undefined && approved >= accreditation.places ? 'refusedFull' : undefined
}
