import { Passage } from '#design/Passage.tsx'
import type { Language } from '#languages/language.ts'
import { saySite } from '#languages/messages/site.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import type { FigurePhoto } from './pictureFields.ts'
import { photoAddress } from '../../fileAddresses.ts'
import { syntheticLabel } from '../syntheticLabel.ts'
import { Picture } from './Picture.tsx'
import { toCreditLine } from './toCreditLine.ts'

type Props = { photo: FigurePhoto; language: Language; first?: boolean; className?: string; sizes: string; shape?: 'whole' | 'card' }

/** A photo with its caption, its credit, and the way to its own page, where it can be taken away. */
export const PhotoFigure = ({ photo, language, className = 'photo', ...picture }: Props) => {
  const caption = inLanguage(photo.caption, language)
  const label = syntheticLabel(photo, language)
  return (
    <figure className={className}>
      <a href={photo.isHeldBack ? photoAddress(photo.id, 'print') : photoPageAddress(language, photo.id)}>
        <Picture photo={photo} language={language} {...picture} />
      </a>
      <figcaption>
        {caption ? <Passage language={caption.language} pageLanguage={language}>{caption.text}</Passage> : null}{' '}
        <span className="credit">
          {saySite(language, 'photoBy')}: {toCreditLine(photo)}
        </span>
        {label ? <strong className="label">{label}</strong> : null}
      </figcaption>
    </figure>
  )
}
