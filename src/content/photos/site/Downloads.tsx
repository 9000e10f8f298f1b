import { formatBytes } from '#languages/formatBytes.ts'
import type { Language } from '#languages/language.ts'
import { sayPressPhotos } from '#languages/messages/pressPhotos.ts'
import { saySite } from '#languages/messages/site.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { photoAddress } from '../../fileAddresses.ts'
import type { Download } from '../measureDownloads.ts'

/** How large a file is, in pixels and bytes. */
function sizeOf({ width, height, bytes, about }: Download, language: Language): string {
  const pixels = width && height ? saySite(language, 'pixels', { width, height }) : undefined
  const weight = bytes === undefined ? undefined : `${about ? '≈\u00a0' : ''}${formatBytes(bytes, language)}`
  return [pixels, weight].filter(Boolean).join(', ')
}

/** The sizes that a journalist takes away, with caption and credit inside the file. */
export const Downloads = ({ photo, downloads, language }: { photo: Pick<PublicPhoto, 'id'>; downloads: Download[]; language: Language }) => (
  <section className="downloads">
    <h2>{saySite(language, 'downloads')}</h2>
    <ul>
      {downloads.map((download) => (
        <li key={download.rendition}>
          <a href={photoAddress(photo.id, download.rendition)} download>
            {sayPressPhotos(language, download.rendition)}
          </a>{' '}
          <span className="quiet">{sizeOf(download, language)}</span>
        </li>
      ))}
    </ul>
    <p className="quiet">{sayPressPhotos(language, 'insideFile')}</p>
  </section>
)
