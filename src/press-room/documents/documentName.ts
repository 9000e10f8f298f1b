import type { Language } from '#languages/language.ts'
import { officeDay } from '#languages/officeDay.ts'
import { toSlug } from '#languages/toSlug.ts'

type Named = {
  at: string
  title: string
  /** What of it the file holds, where it is not the text. */
  part?: string | undefined
  language: Language
}

/** The name of a text's file, such as `2026-02-16-shtab-ashyldy-kk.docx`: in Latin letters, so that every program keeps it. */
export const documentName = ({ at, title, part, language }: Named, extension: string): string =>
  `${officeDay(at)}-${[toSlug(title, 'material', part ? 60 - part.length : 60), part, language].filter(Boolean).join('-')}.${extension}`
