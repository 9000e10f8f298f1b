import { askApi } from '#design/admin/askApi.ts'
import type { Language } from '#languages/language.ts'
import type { CopyPlace } from './browserCopy.ts'
import type { ContentField } from '../../revisions/contentFields.ts'
import { passagesOf } from '../../revisions/passagesOf.ts'
import { relatedIds } from '../../revisions/relations.ts'
import { findConflicts, type Conflict } from './findConflicts.ts'

type Row = Record<string, unknown> & { updatedAt?: string; state?: string }

export type ConflictToSolve = {
  mine: Row
  newest: Row
  conflicts: Conflict[]
  titles: ReadonlyMap<string, string>
}

type Question = {
  place: CopyPlace
  language: Language
  fields: ContentField[]
  mine: Row
  basedOn: string | undefined
  titleFields: (collection: string) => string
}

/** Reads the newest revision, and the one that a text was typed on, and finds where they differ; a sentence when it cannot. */
export async function loadConflict({ place, language, fields, mine, basedOn, titleFields }: Question): Promise<ConflictToSolve | string> {
  const address = `/api/${place.collection}`
  const asIs = `depth=0&fallback-locale=null&locale=${place.locale}`
  const newest = await askApi<Row>(`${address}/${place.item}?draft=true&${asIs}`, language)
  if (!newest.ok) return newest.sentence
  const base = basedOn ? await readBase(`${address}/versions`, place, basedOn, asIs, language) : undefined
  const conflicts = findConflicts(fields, mine, newest.answer, base)
  const titles = await readTitles(conflicts, language, titleFields)
  return { mine, newest: newest.answer, conflicts, titles }
}

async function readBase(address: string, { item }: CopyPlace, basedOn: string, asIs: string, language: Language): Promise<Row | undefined> {
  const where = `where[and][0][parent][equals]=${item}&where[and][1][version.updatedAt][equals]=${encodeURIComponent(basedOn)}`
  const asked = await askApi<{ docs: { version: Row }[] }>(`${address}?${where}&limit=1&${asIs}`, language)
  return asked.ok ? asked.answer.docs[0]?.version : undefined
}

async function readTitles(conflicts: Conflict[], language: Language, titleFields: (collection: string) => string): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  const readers = { language, translate: String }
  const wanted = relatedIds(conflicts.flatMap(({ field, mine, theirs }) => [mine, theirs].flatMap((value) => passagesOf(field, value, readers))))
  await Promise.all(
    [...wanted].map(async ([collection, ids]) => {
      const where = [...ids].map((id, at) => `where[id][in][${at}]=${id}`).join('&')
      const asked = await askApi<{ docs: (Row & { id: string })[] }>(`/api/${collection}?${where}&draft=true&depth=0&limit=${ids.size}`, language)
      if (!asked.ok) return
      const name = titleFields(collection)
      for (const doc of asked.answer.docs) titles.set(doc.id, String(doc[name] || doc.filename || doc.id))
    }),
  )
  return titles
}
