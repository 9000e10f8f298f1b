import type { Language } from '#languages/language.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import type { PicturePhoto } from './pictureFields.ts'
import { Picture } from './Picture.tsx'

type Props = { photos: PicturePhoto[]; language: Language; first?: boolean }

/** Photos close together, each leading to its own page; the words for it are those for who cannot see it. */
export const PhotoGrid = ({ photos, language, first }: Props) => (
  <ul className="photo-grid">
    {photos.map((photo, index) => (
      <li key={photo.id}>
        <a href={photoPageAddress(language, photo.id)}>
          <Picture photo={photo} language={language} shape="card" sizes="(min-width: 52rem) 22rem, 48vw" first={first === true && index === 0} />
        </a>
      </li>
    ))}
  </ul>
)
