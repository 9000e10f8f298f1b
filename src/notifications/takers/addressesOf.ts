import type { CollectionSlug, Payload } from 'payload'
import { toLanguage, type Language } from '#languages/language.ts'
import type { Taker } from '#audit/downloads/recordDownload.ts'
import { isApproved } from '#people/journalists/journalist.ts'
import { textOf, toRow, type RawRow } from '#publication/rawFields.ts'
import type { Journalist } from '../../payload-types.ts'

type Kind = Taker['kind']

export type Addressee = {
  kind: Kind
  id: string
  email: string
  language: Language
  /** Whether they may be shown what is still under embargo. */
  seesEmbargoed: boolean
}

/** What a newsroom has left as its contact may be a name and a phone besides. */
const mailIn = (contact: string | undefined): string | undefined => /[^\s<>,;:]+@[^\s<>,;:]+\.[^\s<>,;:]+/.exec(contact ?? '')?.[0]

/** Where each kind of taker has its address. */
const books: Record<Kind, { collection: CollectionSlug; toAddressee: (row: RawRow) => Omit<Addressee, 'kind' | 'id'> | undefined }> = {
  journalist: {
    collection: 'journalists',
    toAddressee: (row) => {
      const address = textOf(row.email)
      return address ? { email: address, language: toLanguage(row.language), seesEmbargoed: isApproved(row as unknown as Journalist) } : undefined
    },
  },
  newsroom: {
    collection: 'newsroom-keys',
    toAddressee: ({ contact, language }) => {
      const address = mailIn(textOf(contact))
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
      if (ids.length === 0) return []
      const { docs } = await payload.find({ collection, where: { id: { in: ids } }, pagination: false, depth: 0 })
      return docs.flatMap((doc): Addressee[] => {
        const addressee = toAddressee(toRow(doc))
        return addressee ? [{ kind, id: String(doc.id), ...addressee }] : []
      })
    }),
  )
  return found.flat()
}
