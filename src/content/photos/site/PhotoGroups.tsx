import { Passage } from '#design/Passage.tsx'
import { Section } from '#design/Section.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { shootAddress } from '#publication/pageAddresses.ts'
import type { PhotoGroup } from './loadPhotos.ts'
import { PhotoGrid } from './PhotoGrid.tsx'
import { ShootFacts } from './ShootPage.tsx'

const onOnePage = 6

/** Photos by the shoot that they were taken in; what was taken by itself comes last. */
export const PhotoGroups = ({ groups, language }: { groups: PhotoGroup[]; language: Language }) => (
  <>
    {groups.map(({ shoot, photos }, index) => {
      const title = shoot && inLanguage(shoot.title, language)
      if (!shoot || !title) {
        return (
          <Section key={index} title={sayPages(language, 'otherPhotos')}>
            <PhotoGrid photos={photos} language={language} first={index === 0} />
          </Section>
        )
      }
      return (
        <section key={shoot.id} className="shoot">
          <h2>
            <a href={shootAddress(language, shoot.id)}>
              <Passage language={title.language} pageLanguage={language}>{title.text}</Passage>
            </a>
          </h2>
          <ShootFacts shoot={shoot} language={language} />
          <PhotoGrid photos={photos.slice(0, onOnePage)} language={language} first={index === 0} />
          {photos.length > onOnePage ? (
            <p>
              <a href={shootAddress(language, shoot.id)}>{sayPages(language, 'wholeShoot')}</a>
            </p>
          ) : null}
        </section>
      )
    })}
  </>
)
