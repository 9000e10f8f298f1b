import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { sayPages } from '#languages/messages/pages.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { photoPageAddress, shootAddress } from '#publication/pageAddresses.ts'
import type { PhotoFound } from './loadPhoto.ts'

type Props = NonNullable<PhotoFound['shoot']> & { language: Language }

/** Where a photo stands in its shoot, with the way to the ones beside it. */
export const ShootPlace = ({ shoot, number, count, previous, next, language }: Props) => {
  const title = inLanguage(shoot.title, language)
  return (
    <nav className="shoot-place" aria-label={sayPages(language, 'shoot')}>
      <a href={shootAddress(language, shoot.id)}>
        {title ? <Passage language={title.language} pageLanguage={language}>{title.text}</Passage> : sayPages(language, 'wholeShoot')}
      </a>
      <span className="quiet">{sayPages(language, 'inShoot', { number, count })}</span>
      {previous ? (
        <a href={photoPageAddress(language, previous.id)} rel="prev">
          ← {sayPages(language, 'previousPhoto')}
        </a>
      ) : null}
      {next ? (
        <a href={photoPageAddress(language, next.id)} rel="next">
          {sayPages(language, 'nextPhoto')} →
        </a>
      ) : null}
    </nav>
  )
}
