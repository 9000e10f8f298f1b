import { languages, type Language } from '#languages/language.ts'
import type { RichByLanguage } from '#publication/publicContent.ts'
import { StoryBody } from '../../news/site/StoryBody.tsx'

/** Such a text shows nothing but its words. */
const noParts = { photos: new Map(), quotes: new Map(), speakers: new Map(), documents: new Map(), news: new Map() }

/** What the house says of itself, in the reader's language or the first that it is written in. */
export const HouseText = ({ texts, language }: { texts: RichByLanguage; language: Language }) => {
  const written = [language, ...languages].find((one) => texts[one] !== undefined)
  return written ? (
    <div className="house-words" lang={written === language ? undefined : written}>
      <StoryBody body={texts[written]} language={written} parts={noParts} />
    </div>
  ) : null
}
