import { saySite } from '#languages/messages/site.ts'
import type { Language } from '#languages/language.ts'
import { toId } from '#people/users/staff.ts'
import { newsAddress } from '#publication/pageAddresses.ts'
import { DocumentLink } from '../../documents/site/DocumentLink.tsx'
import { Gallery } from '../../photos/site/Gallery.tsx'
import { PhotoFigure } from '../../photos/site/PhotoFigure.tsx'
import { QuoteFigure } from '../../quotes/site/QuoteFigure.tsx'
import type { StoryParts } from './findParts.ts'
import { readTable } from '../tables/readTable.ts'
import { Poll } from './Poll.tsx'
import { StoryTable } from './StoryTable.tsx'
import { VideoLink } from './VideoLink.tsx'

type Props = { fields: Record<string, unknown>; language: Language; parts: StoryParts }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const idOf = (value: unknown): string => (value ? toId(value) : '')

/** What stands between the paragraphs. What a block shows and the public may not see is left out. */
export const StoryBlock = ({ fields, language, parts }: Props) => {
  switch (fields.blockType) {
    case 'quote': {
      const quote = parts.quotes.get(idOf(fields.quote))
      return quote ? <QuoteFigure quote={quote} speaker={parts.speakers.get(quote.speaker)} language={language} /> : null
    }
    case 'photo': {
      const photo = parts.photos.get(idOf(fields.photo))
      return photo ? <PhotoFigure photo={photo} language={language} sizes="(min-width: 62rem) 40rem, calc(100vw - 2rem)" /> : null
    }
    case 'gallery': {
      const ids = Array.isArray(fields.photos) ? fields.photos.map(toId) : []
      return <Gallery photos={ids.flatMap((id) => parts.photos.get(id) ?? [])} language={language} />
    }
    case 'factBox':
      return (
        <aside className="fact-box">
          <h2>{textOf(fields.title)}</h2>
          {textOf(fields.text)
            .split(/\n+/)
            .map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
        </aside>
      )
    case 'poll':
      return <Poll fields={fields} language={language} />
    case 'table': {
      const table = readTable(fields)
      return table ? <StoryTable table={table} language={language} /> : null
    }
    case 'relatedNews': {
      const item = parts.news.get(idOf(fields.news))
      return item ? (
        <aside className="related">
          <p className="kicker">{saySite(language, 'related')}</p>
          <p>
            <a href={newsAddress(item.language, item.slug)} lang={item.language === language ? undefined : item.language}>
              {item.headline}
            </a>
          </p>
        </aside>
      ) : null
    }
    case 'file': {
      const document = parts.documents.get(idOf(fields.document))
      return document ? (
        <p className="file">
          <DocumentLink document={document} language={language} />
        </p>
      ) : null
    }
    case 'video':
      return <VideoLink url={textOf(fields.url)} title={textOf(fields.title)} language={language} />
    default:
      return null
  }
}
