import { formatDateTime, formatDay } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'

type Props = { at: string; language: Language; dayOnly?: boolean }

/** A moment as the language writes it, and as machines read it. */
export const Moment = ({ at, language, dayOnly }: Props) => (
  <time dateTime={at}>{dayOnly ? formatDay(at, language) : formatDateTime(at, language)}</time>
)
