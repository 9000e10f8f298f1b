import { Passage } from '#design/Passage.tsx'
import { formatDay } from '#languages/formatDate.ts'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import type { PublicPosition } from '#publication/publicContent.ts'

const newestFirst = (a: PublicPosition, b: PublicPosition): number => (b.from ?? '').localeCompare(a.from ?? '')

function timeOf({ from, to }: PublicPosition, language: Language): string {
  if (!from && !to) return ''
  const end = to ? formatDay(to, language) : saySite(language, 'untilNow')
  return from ? `${formatDay(from, language)} – ${end}` : end
}

/** What a speaker was and is, the newest first. */
export const Positions = ({ positions, language }: { positions: PublicPosition[]; language: Language }) => (
  <ol className="positions" aria-label={saySite(language, 'positions')}>
    {positions.toSorted(newestFirst).map((position, index) => {
      const title = inLanguage(position.title, language)
      return title ? (
        <li key={index}>
          <Passage language={title.language} pageLanguage={language}>{title.text}</Passage> <span className="quiet">{timeOf(position, language)}</span>
        </li>
      ) : null
    })}
  </ol>
)
