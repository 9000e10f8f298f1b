import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import type { FigurePhoto } from './pictureFields.ts'
import { gallerySizes } from './gallerySizes.ts'
import { PhotoFigure } from './PhotoFigure.tsx'

/** An upright photo cut to a card would lose its head. */
export const shapeInGallery = ({ width = 0, height = 0 }: FigurePhoto): 'whole' | 'card' => (height > width ? 'whole' : 'card')

/** Photos beside one another, each with its caption. */
export const Gallery = ({ photos, language }: { photos: FigurePhoto[]; language: Language }) =>
  photos.length === 0 ? null : (
    <div className="gallery" role="group" aria-label={saySite(language, 'gallery')}>
      {photos.map((photo) => (
        <PhotoFigure key={photo.id} photo={photo} language={language} shape={shapeInGallery(photo)} sizes={gallerySizes(photos.length, 40)} />
      ))}
    </div>
  )
