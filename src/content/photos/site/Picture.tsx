// oxlint-disable nextjs/no-img-element -- the sizes come from our own table of renditions, through our own door
import type { Language } from '#languages/language.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import { photoAddress } from '../../fileAddresses.ts'
import { type PageFormat, pageRendition, type PageShape } from '../files/renditions.ts'
import type { PicturePhoto } from './pictureFields.ts'
import { type PictureSize, pictureSizes } from './pictureSizes.ts'

type Props = {
  photo: PicturePhoto
  language: Language
  /** `whole`: uncut; `card` (3:2) and `square`: cut around the focal point. */
  shape?: PageShape
  /** The first picture of a page is not waited for. */
  first?: boolean
  /** How wide the picture is drawn. */
  sizes: string
  /** Beside a headline that says it all a picture is silent. */
  silent?: boolean
}

const srcSet = (all: PictureSize[], format: PageFormat): string => all.map((one) => `${one.address(format)} ${one.width}w`).join(', ')

/** A photo in the right size and the lightest format that the browser takes; its place is kept before it comes. */
export const Picture = ({ photo, language, shape = 'whole', first, sizes, silent }: Props) => {
  const alt = silent ? undefined : (inLanguage(photo.altText, language) ?? inLanguage(photo.caption, language))
  const all = pictureSizes(photo, shape)
  const largest = all.at(-1)
  return (
    <picture>
      {largest ? <source type="image/avif" srcSet={srcSet(all, 'avif')} sizes={sizes} /> : null}
      <img
        alt={alt?.text ?? ''}
        lang={alt && alt.language !== language ? alt.language : undefined}
        loading={first ? undefined : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
        src={all[1]?.address('webp') ?? largest?.address('webp') ?? photoAddress(photo.id, pageRendition(shape, 800, 'webp'))}
        srcSet={largest ? srcSet(all, 'webp') : undefined}
        sizes={largest ? sizes : undefined}
        width={largest?.width}
        height={largest?.height}
      />
    </picture>
  )
}
