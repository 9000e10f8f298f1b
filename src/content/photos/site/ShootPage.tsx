import { Moment } from '#design/Moment.tsx'
import { PageHead } from '#design/PageHead.tsx'
import { Paging } from '#design/Paging.tsx'
import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { pageAddress, shootAddress } from '#publication/pageAddresses.ts'
import type { PublicShoot } from '#publication/publicContent.ts'
import type { ShootFound } from './loadPhotos.ts'
import { gallerySizes } from './gallerySizes.ts'
import { shapeInGallery } from './Gallery.tsx'
import { PhotoFigure } from './PhotoFigure.tsx'

/** When and where a shoot was. */
export const ShootFacts = ({ shoot: { takenOn, city }, language }: { shoot: PublicShoot; language: Language }) => {
  const place = inLanguage(city, language)
  return takenOn || place ? (
    <p className="quiet">
      {takenOn ? <Moment at={takenOn} language={language} dayOnly /> : null}
      {takenOn && place ? ' · ' : null}
      {place ? <Passage language={place.language} pageLanguage={language}>{place.text}</Passage> : null}
    </p>
  ) : null
}

/** A shoot: its photos with captions and credits, each leading to its own page. */
export const ShootPage = ({ found: { shoot, items, total, page, pages }, language }: { found: ShootFound; language: Language }) => {
  const title = inLanguage(shoot.title, language)
  return (
    <>
      <PageHead kicker={sayPages(language, 'shoot')} title={title?.text ?? shoot.id} titleLanguage={title?.language === language ? undefined : title?.language}>
        <ShootFacts shoot={shoot} language={language} />
        <p className="quiet">{sayPages(language, 'photoCount', { count: total })}</p>
      </PageHead>
      <div className="gallery">
        {items.map((photo, index) => (
          <PhotoFigure key={photo.id} photo={photo} language={language} shape={shapeInGallery(photo)} sizes={gallerySizes(items.length, 67)} first={index === 0} />
        ))}
      </div>
      <Paging page={page} pages={pages} language={language} address={(one) => pageAddress(shootAddress(language, shoot.id), one)} />
    </>
  )
}
