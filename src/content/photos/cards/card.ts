import { createHash } from 'node:crypto'
import type { ToldPhoto } from '../site/pictureFields.ts'

export type CardText = {
  /** What it is: «Баспасөз релизі». */
  kicker: string
  title: string
  organisation: string
  /** A day, a position: what stands beside the organisation's name. */
  detail?: string | undefined
  /** Sentences that the law wants on it: made by a machine; issued by, ordered by, paid from. */
  notes: string[]
}

/** `wide` is what messengers and social networks show beside a link. */
export const cardFormats = { square: { width: 1080, height: 1080 }, portrait: { width: 1080, height: 1350 }, wide: { width: 1200, height: 630 } } as const
export type CardFormat = keyof typeof cardFormats
export const isCardFormat = (value: string): value is CardFormat => Object.hasOwn(cardFormats, value)

export const cardSize = cardFormats.wide

/** Raise it when the same card would be drawn otherwise. */
const drawingVersion = 4

/** The name of a card by all that it shows: another text or another cut of the photo is another card. */
export const cardVersion = (text: CardText, photo: ToldPhoto | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([drawingVersion, text, photo?.contentHash, photo?.focalPoint, photo?.digitalSourceType, photo?.credit, photo?.copyright]))
    .digest('hex')
    .slice(0, 24)
