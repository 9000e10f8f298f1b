import type { Payload } from 'payload'
import { findPublic, findPublicHouse } from '#publication/findPublic.ts'

const most = 200

/** What the page of contacts shows. */
export async function loadContacts(payload: Payload) {
  const [house, contacts] = await Promise.all([findPublicHouse(payload), findPublic(payload, 'press-contacts', { limit: most, counted: false })])
  return { house, contacts: contacts.items }
}
