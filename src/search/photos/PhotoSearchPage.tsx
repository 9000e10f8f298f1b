import '../site/search.css'
import { Picture } from '#content/photos/site/Picture.tsx'
import { toCreditLine } from '#content/photos/site/toCreditLine.ts'
import { photoTitle } from '#content/photos/photoTitle.ts'
import { syntheticLabel } from '#content/photos/syntheticLabel.ts'
import { PageHead } from '#design/PageHead.tsx'
import type { Language } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { photoPageAddress, pressFormatsAddress } from '#publication/pageAddresses.ts'
import type { PhotoSearchFound, PressPhoto } from './loadPhotoSearch.ts'
import { photoQueryAddress, type PhotoQuery } from './photoQuery.ts'
import { PhotoSearchFields } from './PhotoSearchFields.tsx'

const FoundPhoto = ({ photo, language, first }: { photo: PressPhoto; language: Language; first: boolean }) => {
  const label = syntheticLabel(photo, language)
  return (
    <li>
      <figure>
        <a href={photoPageAddress(language, photo.id)}>
          <Picture photo={photo} language={language} shape="card" sizes="(min-width: 52rem) 22rem, 48vw" first={first} />
        </a>
        <figcaption>
          {photoTitle(photo, language)} <span className="credit">{toCreditLine(photo)}</span>
          {label ? <strong className="label">{label}</strong> : null}
        </figcaption>
      </figure>
    </li>
  )
}

const ResultPages = ({ query, pages, language }: { query: PhotoQuery; pages: number; language: Language }) =>
  pages > 1 ? (
    <nav className="paging" aria-label={sayPressPhotos(language, 'results')}>
      {query.page > 1 ? (
        <a href={photoQueryAddress(language, query, { page: query.page - 1 })} rel="prev">
          ← {sayPressPhotos(language, 'newer')}
        </a>
      ) : null}
      <span>{sayPressPhotos(language, 'pageOf', { page: query.page, pages })}</span>
      {query.page < pages ? (
        <a href={photoQueryAddress(language, query, { page: query.page + 1 })} rel="next">
          {sayPressPhotos(language, 'older')} →
        </a>
      ) : null}
    </nav>
  ) : null

/** The search for press photos: a form, and photos that each lead to their page and its files. It needs no script. */
export const PhotoSearchPage = ({ found: { query, choices, results }, language }: { found: PhotoSearchFound; language: Language }) => (
  <div className="search-page">
    <PageHead title={sayPressPhotos(language, 'title')} intro={sayPressPhotos(language, 'intro')} />
    <PhotoSearchFields query={query} choices={choices} language={language} />
    {results === undefined ? <p className="search-note">{sayPressPhotos(language, 'notReady')}</p> : null}
    {results?.meant ? <p className="search-note">{sayPressPhotos(language, 'meant', { text: results.meant })}</p> : null}
    {results && results.photos.length > 0 ? (
      <>
        <h2 className="search-count">{sayPressPhotos(language, 'found', { count: results.total })}</h2>
        <ul className="photo-grid">
          {results.photos.map((photo, index) => (
            <FoundPhoto key={photo.id} photo={photo} language={language} first={index === 0} />
          ))}
        </ul>
        <ResultPages query={query} pages={results.pages} language={language} />
      </>
    ) : null}
    {results && results.photos.length === 0 ? (
      <section className="search-nothing">
        <h2>{sayPressPhotos(language, 'foundNone')}</h2>
        <p>{sayPressPhotos(language, 'tryOther')}</p>
      </section>
    ) : null}
    <p>
      <a href={pressFormatsAddress(language)}>{sayPressPhotos(language, 'formats')}</a>
    </p>
  </div>
)
