import type { Language } from '#languages/language.ts'
import { officeDay } from '#languages/officeDay.ts'
import { toSlug } from '#languages/toSlug.ts'

/** The name of a text's file, such as `2026-02-16-shtab-ashyldy-kk.docx`: in Latin letters, so that every program keeps it. */
export const documentName = ({ at, title, language }: { at: string; title: string; language: Language }, extension: string): string =>
  `${officeDay(at)}-${toSlug(title, 'material', 60)}-${language}.${extension}`
