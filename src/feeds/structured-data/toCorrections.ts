import type { CorrectionComment } from 'schema-dts'
import type { PublicNews } from '#publication/publicContent.ts'

/** The public notes of what was mended: additions are no corrections, and show in `dateModified` alone. */
export function toCorrections(notes: PublicNews['changeNotes']): { correction?: CorrectionComment[] } {
  const corrections = notes.filter(({ kind }) => kind === 'correction')
  if (corrections.length === 0) return {}
  return { correction: corrections.map(({ note, at }) => ({ '@type': 'CorrectionComment', text: note, datePublished: at })) }
}
