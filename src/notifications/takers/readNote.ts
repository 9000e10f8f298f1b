import type { Payload } from 'payload'
import type { Language } from '#languages/language.ts'
import { sayTaker } from '#languages/messages/takers.ts'
import { env } from '#platform/env.ts'
import type { LetterPart } from '#platform/mail/writeLetter.ts'
import type { PublicChange } from '#publication/changes/PublicChange.ts'
import { findPublicByIds } from '#publication/findPublic.ts'
import { changeNotesOf, idsOf, textOf, toRow } from '#publication/rawFields.ts'
import type { WatchedCollection } from './ItemWatches.ts'
import { addressOf, titleOf } from './titleOf.ts'
import { whatChanged } from './whatChanged.ts'

export type Note = {
  purpose: 'correction' | 'withdrawal'
  /** Whoever took the item later has it as it is now. */
  at: string
  isEmbargoed: boolean
  /** The story whose embargo held then: whoever has accepted its terms is told by `tellEmbargoMoved`. */
  heldBack: string | undefined
  /** Documents that went down with the item, as far as no other story lists them: who took one of these alone is told too. */
  files: string[]
  subject: (language: Language) => string
  part: (language: Language) => LetterPart
}

/** What a change means to those who have the item; undefined where it was made without a public note. */
export async function readNote(payload: Payload, kind: PublicChange['kind'], collection: WatchedCollection, id: string): Promise<Note | undefined> {
  const found = await payload.findByID({ collection, id, depth: 0, draft: false, locale: 'all', disableErrors: true })
  if (!found) return undefined
  const row = toRow(found)
  const title = (language: Language): string => titleOf(collection, row, language)
  const heldBackAt = (at: string): string | undefined => (collection === 'news' && Date.parse(textOf(row.releaseAt) ?? '') > Date.parse(at) ? textOf(row.story) : undefined)
  const of = collection === 'events' ? 'Event' : 'Text'
  const isEmbargoed = Date.parse(textOf(row.releaseAt) ?? '') > Date.now()

  if (kind === 'withdrawn') {
    const at = textOf(row.withdrawnAt)
    if (row.publicState !== 'withdrawn' || !at) return undefined
    const reason = textOf(toRow(row.workflow).withdrawalReason) ?? ''
    return {
      purpose: 'withdrawal',
      at,
      isEmbargoed: false,
      heldBack: heldBackAt(at),
      files: collection === 'news' ? await notPublic(payload, idsOf(row.documents)) : [],
      subject: (language) => sayTaker(language, 'withdrawnSubject', { title: title(language) }),
      part: (language) => ({
        heading: sayTaker(language, 'withdrawnHeading', { title: title(language) }),
        paragraphs: [sayTaker(language, `withdrawn${of}`), ...(reason ? [sayTaker(language, 'reason', { reason })] : [])],
      }),
    }
  }

  const note = changeNotesOf(row.workflow).at(-1)
  if (!note || row.publicState !== 'live') return undefined
  const lines = await whatChanged(payload, collection, id)
  const is = note.kind === 'correction' ? 'corrected' : 'updated'
  return {
    purpose: 'correction',
    at: note.at,
    isEmbargoed,
    heldBack: heldBackAt(note.at),
    files: [],
    subject: (language) => sayTaker(language, `${is}Subject`, { title: title(language) }),
    part: (language) => {
      const differences = lines(language)
      return {
        heading: sayTaker(language, `${is}Heading`, { title: title(language) }),
        paragraphs: [sayTaker(language, `${is}${of}`), sayTaker(language, 'note', { note: note.note }), ...(differences.length > 0 ? [sayTaker(language, 'changes'), ...differences] : [])],
        ...(!isEmbargoed && { action: { text: sayTaker(language, 'open'), href: env().siteUrl + addressOf(collection, row, language) } }),
      }
    },
  }
}

async function notPublic(payload: Payload, documents: string[]): Promise<string[]> {
  const shown = await findPublicByIds(payload, 'documents', documents, ['filename'])
  return documents.filter((id) => !shown.has(id))
}
