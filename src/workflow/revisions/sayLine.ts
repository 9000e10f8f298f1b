import { formatDateTime } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { sayRevision } from '#languages/messages/revisions.ts'
import { sayWorkflow } from '#languages/messages/workflow.ts'
import type { RevisionLine } from './loadRevisions.ts'

/** When a revision was saved, by whom, and where it stood: the name by which a person knows it. */
export function sayLine({ number, at, by, state, published }: RevisionLine, language: Language, isNewest = false): string {
  const when = formatDateTime(at, language)
  const marks = [state && sayWorkflow(language, state), published && state !== 'live' && sayRevision(language, 'published'), isNewest && sayRevision(language, 'newest')]
  const named = by ? sayRevision(language, 'savedBy', { at: when, who: by }) : when
  const known = marks.filter(Boolean).join(', ')
  return `${number === undefined ? '' : `№ ${number} · `}${named}${known && ` (${known})`}`
}
