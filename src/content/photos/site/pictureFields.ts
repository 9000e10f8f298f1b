import type { PublicPhoto } from '#publication/publicContent.ts'

/** What a picture among others needs of a photo. */
export const pictureFields = ['altText', 'caption', 'width', 'height'] as const

export type PicturePhoto = Pick<PublicPhoto, 'id' | (typeof pictureFields)[number]>

/** What a picture with its caption and credit needs. */
export const figureFields = [...pictureFields, 'creator', 'credit', 'digitalSourceType'] as const

export type FigurePhoto = Pick<PublicPhoto, 'id' | 'isHeldBack' | (typeof figureFields)[number]>

/** What others are told of a photo besides: whose it is, where it may be taken from, how it is cut. */
export const toldFields = [...figureFields, 'headline', 'copyright', 'dateTaken', 'city', 'country', 'sublocation', 'publishedAt', 'focalPoint', 'contentHash', 'filename'] as const

export type ToldPhoto = Pick<PublicPhoto, 'id' | 'isHeldBack' | (typeof toldFields)[number]>
