import { getTranslation } from '@payloadcms/translations'
import type { ClientField, PayloadRequest } from 'payload'
import { toLanguage } from '#languages/language.ts'
import { blocksOf } from './blocksOf.ts'
import { compareRevisions, type ComparedField } from './compareRevisions.ts'
import { contentFields } from './contentFields.ts'
import { loadRevisions, type RevisionLine, type Versioned } from './loadRevisions.ts'
import { nameRelations } from './nameRelations.ts'
import { documentOf, relatedIds } from './relations.ts'
import type { Piece } from '#languages/comparison/compareWords.ts'

export type Comparison = { before: RevisionLine; after: RevisionLine; fields: ComparedField[]; nameOf: (piece: Piece) => string | undefined }

/** Two revisions of an item as its reader compares them, the older one first; only these two are read. Raises `NotFound`. */
export async function loadComparison(req: PayloadRequest, item: Versioned, revisions: readonly [string, string]): Promise<Comparison> {
  const found = await loadRevisions(req, item, revisions)
  const [before, after = before] = found
  if (!before || !after) throw new Error('a comparison of no revisions')
  const translate = (label: unknown): string => getTranslation(label as string, req.i18n)
  const fields = contentFields(req.payload.collections[item.collection].config.fields as unknown as ClientField[]).filter(({ field }) => !isOfTheServer(field))
  const blocks = blocksOf(fields.map(({ field }) => field), translate)
  const compared = compareRevisions(fields, { before: before.item, after: after.item }, { language: toLanguage(req.i18n.language), translate, blocks: (slug) => blocks.get(slug) })
  const passages = compared.flatMap((field) => field.passages.flatMap((one) => [one.before, one.after].flatMap((passage) => passage ?? [])))
  const names = await nameRelations(req, relatedIds(passages))
  return {
    before: before.line,
    after: after.line,
    fields: compared,
    nameOf: (piece) => {
      const document = documentOf(piece)
      return document && names.get(`${document.collection}:${document.id}`)
    },
  }
}

/** Nobody writes into these: what they hold is a number of the house's own. */
const isOfTheServer = ({ admin }: ClientField): boolean => Boolean(admin && 'readOnly' in admin && admin.readOnly)
