import type { CollectionSlug, Payload } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import type { Taker } from '#audit/downloads/recordDownload.ts'
import { textOf, toRow, type RawRow } from '#publication/rawFields.ts'

export type Addressee = {
  email: string
  language: Language
  /** Whether they may be shown what is still under embargo. */
  seesEmbargoed: boolean
}

type Kind = Taker['kind']

/** Where each kind of taker has its address. A capability that is not built in has told nobody anything. */
const books: Record<Kind, { collection: string; toAddressee: (row: RawRow) => Addressee | undefined }> = {
  journalist: {
    collection: 'journalists',
    toAddressee: ({ email, language, standing }) => {
      const address = textOf(email)
      return address ? { email: address, language: toLanguage(language), seesEmbargoed: standing === 'approved' } : undefined
    },
  },
  newsroom: {
    collection: 'newsroom-keys',
    toAddressee: ({ email, contact, language }) => {
      const address = [textOf(email), textOf(contact)].find((one) => one?.includes('@'))
      return address ? { email: address, language: toLanguage(language), seesEmbargoed: false } : undefined
    },
  },
}

/** The mail addresses of those who have taken something; of accounts that are gone there is none. */
export async function addressesOf(payload: Payload, takers: readonly Pick<Taker, 'kind' | 'id'>[]): Promise<Addressee[]> {
  const found = await Promise.all(
    (Object.keys(books) as Kind[]).map(async (kind) => {
      const { collection, toAddressee } = books[kind]
      const ids = [...new Set(takers.filter((taker) => taker.kind === kind).map(({ id }) => id))]
      if (ids.length === 0 || !Object.hasOwn(payload.collections, collection)) return []
      const { docs } = await payload.find({ collection: collection as CollectionSlug, where: { id: { in: ids } }, pagination: false, depth: 0 })
      return docs.flatMap((doc) => toAddressee(toRow(doc)) ?? [])
    }),
  )
  return found.flat()
}
