// oxlint-disable nextjs/no-img-element -- the sizes come from our own table of renditions, through our own door
import type { Language } from '#languages/language.ts'
import { inLanguage } from '#publication/inLanguage.ts'
import type { PublicPhoto } from '#publication/publicContent.ts'
import { photoAddress } from '../../fileAddresses.ts'
import { renditions } from '../files/renditions.ts'
import { fitInside } from './fitInside.ts'

type Props = {
  photo: PublicPhoto
  language: Language
  /** `whole`: the picture uncut; `card` and `thumbnail`: cut around its focal point. */
  shape?: 'whole' | 'card' | 'thumbnail'
  /** The first picture of a page is not waited for. */
  first?: boolean
  sizes?: string
  /** Beside a headline that says it all a picture is silent. */
  silent?: boolean
}

/** A photo in the right size for the screen. */
export const Picture = ({ photo, language, shape = 'whole', first, sizes = '(min-width: 48rem) 44rem, 100vw', silent }: Props) => {
  const alt = inLanguage(photo.altText, language)
  const common = {
    alt: silent ? '' : (alt?.text ?? ''),
    lang: !silent && alt && alt.language !== language ? alt.language : undefined,
    loading: first ? ('eager' as const) : ('lazy' as const),
    fetchPriority: first ? ('high' as const) : undefined,
    decoding: 'async' as const,
  }
  if (shape !== 'whole') {
    const { width, height } = renditions[shape]
    return <img {...common} src={photoAddress(photo.id, shape)} width={width} height={height} />
  }
  const page = fitInside(photo, renditions.page)
  const wide = fitInside(photo, renditions.wide)
  const srcSet = page && wide ? `${photoAddress(photo.id, 'page')} ${page.width}w, ${photoAddress(photo.id, 'wide')} ${wide.width}w` : undefined
  return <img {...common} src={photoAddress(photo.id, 'page')} srcSet={srcSet} sizes={srcSet && sizes} width={page?.width} height={page?.height} />
}
