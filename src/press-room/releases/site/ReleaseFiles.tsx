import { DocumentLink } from '#content/documents/site/DocumentLink.tsx'
import { photoAddress } from '#content/fileAddresses.ts'
import { photoTitle } from '#content/photos/photoTitle.ts'
import { Picture } from '#content/photos/site/Picture.tsx'
import { toCreditLine } from '#content/photos/site/toCreditLine.ts'
import { syntheticLabel } from '#content/photos/syntheticLabel.ts'
import { formatBytes } from '#languages/formatBytes.ts'
import { languages, type Language } from '#languages/language.ts'
import { sayPress } from '#languages/messages/press.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { saySite } from '#languages/messages/site.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import { KitForm } from '../../kits/site/KitForm.tsx'
import { kitAddress, quoteSheetAddress, releaseFileAddress } from '../../pressFileAddresses.ts'
import type { Release } from '../loadRelease.ts'
import type { Sizes } from '../measureRelease.ts'
import { ForSystems, type SystemLink } from './ForSystems.tsx'
import { FormatLinks } from './FormatLinks.tsx'

type Props = {
  release: Release
  sizes: Sizes
  language: Language
  systems: readonly SystemLink[]
}

/** Every file of a release, with its pixels and its weight. */
export const ReleaseFiles = ({ release: { item, quotes, photos, documents, versions }, sizes, language, systems }: Props) => (
  <aside className="release-files" id="files" aria-label={sayPress(language, 'files')}>
    <section>
      <h2>{sayPress(language, 'kit')}</h2>
      <KitForm address={kitAddress('news', item.id)} language={language} languages={languages.filter((one) => versions[one])} downloads={sizes.photos.values()} />
      <ForSystems links={systems} language={language} />
    </section>
    <section>
      <h2>{sayPress(language, 'text')}</h2>
      <FormatLinks address={(format) => releaseFileAddress(item.id, format)} sizes={sizes.text} language={language} />
    </section>
    {quotes.length > 0 ? (
      <section>
        <h2>{sayPress(language, 'quoteSheet')}</h2>
        <FormatLinks address={(format) => quoteSheetAddress(language, 'stories', item.id, format)} sizes={sizes.quotes} language={language} />
      </section>
    ) : null}
    {documents.length > 0 ? (
      <section>
        <h2>{sayPress(language, 'documents')}</h2>
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              <DocumentLink document={document} language={language} />
            </li>
          ))}
        </ul>
      </section>
    ) : null}
    {photos.length > 0 ? (
      <section>
        <h2>{sayPress(language, 'photos')}</h2>
        <ul className="photo-files">
          {photos.map((photo) => (
            <li key={photo.id}>
              <a href={photo.isHeldBack ? photoAddress(photo.id, 'print') : photoPageAddress(language, photo.id)} className="thumb">
                <Picture photo={photo} language={language} shape="square" sizes="6rem" />
              </a>
              <div>
                <p>{photoTitle(photo, language)}</p>
                <p className="quiet">
                  {saySite(language, 'photoBy')}: {toCreditLine(photo)}
                  {syntheticLabel(photo, language) ? ` · ${syntheticLabel(photo, language)}` : null}
                </p>
                <ul className="format-links">
                  {(sizes.photos.get(photo.id) ?? []).map(({ rendition, width, height, bytes, about }) => (
                    <li key={rendition}>
                      <a href={photoAddress(photo.id, rendition)} download>
                        {sayPressPhotos(language, rendition)}
                      </a>{' '}
                      <span className="quiet">
                        {[width && height && `${width} × ${height}`, bytes && `${about ? '≈\u00a0' : ''}${formatBytes(bytes, language)}`].filter(Boolean).join(', ')}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            </li>
          ))}
        </ul>
      </section>
    ) : null}
  </aside>
)
