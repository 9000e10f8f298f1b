import type { PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { inOwnLocale } from '#platform/inOwnLocale.ts'

/** Names of all desks by their ids, in order, in the language of the person of the request; read once a request. */
export async function findDeskNames(req: PayloadRequest): Promise<Map<string, string>> {
  const known = req.context.deskNames as Map<string, string> | undefined
  if (known) return known
  const locale = toLanguage(req.i18n.language)
  const { docs } = await req.payload.find({ collection: 'desks', depth: 0, pagination: false, sort: 'name', locale, select: { name: true }, req: inOwnLocale(req) })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  req.context.deskNames = names
  return names
}
