import type { ImageObject, IPTCDigitalSourceEnumeration } from 'schema-dts'
import { photoAddress } from '#content/fileAddresses.ts'
import type { DigitalSource } from '#content/photos/digitalSources.ts'
import { photoTitle } from '#content/photos/photoTitle.ts'
import { fitInside } from '#content/photos/site/fitInside.ts'
import { renditions } from '#content/photos/files/renditions.ts'
import type { ToldPhoto } from '#content/photos/site/pictureFields.ts'
import { toCreditLine } from '#content/photos/site/toCreditLine.ts'
import type { Language } from '#languages/language.ts'
import { textIn } from '#publication/inLanguage.ts'
import { photoPageAddress } from '#publication/pageAddresses.ts'
import { absolute } from '../absolute.ts'

/** schema.org's words for IPTC's; it has none for `digitalCreation`. */
const sources: Partial<Record<DigitalSource, IPTCDigitalSourceEnumeration>> = {
  digitalCapture: 'https://schema.org/DigitalCaptureDigitalSource',
  algorithmicMedia: 'https://schema.org/AlgorithmicMediaDigitalSource',
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  compositeWithTrainedAlgorithmicMedia: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
}

/** A photo with what a picture search shows of its licence: whose it is, and the page that says on what terms. */
export function toImageObject(photo: ToldPhoto, language: Language): ImageObject {
  const page = absolute(photoPageAddress(language, photo.id))
  const digitalSourceType = sources[photo.digitalSourceType as DigitalSource]
  const caption = textIn(photo.caption, language)
  const place = [photo.sublocation, photo.city, photo.country].filter(Boolean).join(', ')
  const creators = (photo.creator ?? '').split(',').map((name) => name.trim()).filter(Boolean)
  const size = fitInside(photo, renditions.wide)
  return {
    '@type': 'ImageObject',
    '@id': `${page}#photo`,
    url: page,
    contentUrl: absolute(photoAddress(photo.id, 'wide')),
    thumbnailUrl: absolute(photoAddress(photo.id, 'thumbnail')),
    name: photoTitle(photo, language),
    ...(caption && { caption }),
    license: page,
    acquireLicensePage: page,
    creditText: toCreditLine(photo),
    copyrightNotice: photo.copyright,
    // A name there must be, or the licence is not shown: else whoever holds the rights.
    creator: creators.length > 0 ? creators.map((name) => ({ '@type': 'Person', name })) : { '@type': 'Organization', name: photo.credit || photo.copyright },
    ...(size && { width: { '@type': 'QuantitativeValue', value: size.width, unitCode: 'E37' }, height: { '@type': 'QuantitativeValue', value: size.height, unitCode: 'E37' } }),
    ...(photo.dateTaken && { dateCreated: photo.dateTaken }),
    ...(photo.publishedAt && { datePublished: photo.publishedAt }),
    ...(place && { contentLocation: { '@type': 'Place', name: place } }),
    ...(digitalSourceType && { digitalSourceType }),
  }
}
