import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { photoAddress } from '../../fileAddresses.ts'
import { renditions } from '../files/renditions.ts'
import { fitInside } from './fitInside.ts'

/** The sizes that a journalist takes away, with caption and credit inside the file. */
export const Downloads = ({ photo, language }: { photo: PublicPhoto; language: Language }) => (
  <section className="downloads">
    <h2>{saySite(language, 'downloads')}</h2>
    <ul>
      {(['print', 'original'] as const).map((rendition) => {
        const size = fitInside(photo, rendition === 'print' ? renditions.print : {})
        return (
          <li key={rendition}>
            <a href={photoAddress(photo.id, rendition)} download>
              {saySite(language, rendition === 'print' ? 'print' : 'originalFile')}
            </a>{' '}
            {size ? <span className="quiet">{saySite(language, 'pixels', size)}</span> : null}
          </li>
        )
      })}
    </ul>
  </section>
)
