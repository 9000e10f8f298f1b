import type { PublicPhoto } from '#publication/publicContent.ts'

/** What a picture among others needs of a photo. */
export const pictureFields = ['altText', 'caption', 'width', 'height'] as const

export type PicturePhoto = Pick<PublicPhoto, 'id' | (typeof pictureFields)[number]>

/** What a picture with its caption and credit needs. */
export const figureFields = [...pictureFields, 'creator', 'credit', 'digitalSourceType'] as const

export type FigurePhoto = Pick<PublicPhoto, 'id' | (typeof figureFields)[number]>
