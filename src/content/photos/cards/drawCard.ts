import sharp, { type OverlayOptions, type Sharp } from 'sharp'
import { shangyraq } from '#design/shangyraq.ts'
import { maxPhotoPixels } from '../files/checkPhotoFile.ts'
import { cropAround, type FocalPoint, type Size } from '../files/cropAround.ts'
import { type CardFormat, cardFormats, type CardText } from './card.ts'
import { colours, type Drawn, shorten, write, writeTitle } from './cardText.ts'

export type CardPhoto = { path: string; focalPoint: FocalPoint }

const edge = 64
const wideLook = { photo: { width: 460, height: 630 }, text: 28, note: 20, largest: 66 }
const tallLook = { photo: { width: 340, height: 340 }, text: 34, note: 22, largest: 84 }

async function drawPhoto({ path, focalPoint }: CardPhoto, box: Size): Promise<Buffer> {
  const picture = sharp(path, { limitInputPixels: maxPhotoPixels, failOn: 'error' }).autoOrient()
  const { autoOrient } = await picture.metadata()
  const { scaled, cut: piece } = cropAround(autoOrient, box, focalPoint)
  const input = await picture.resize({ ...scaled, fit: 'fill' }).extract(piece).toBuffer()
  // A picture smaller than its place is the one that is enlarged: a card has one size.
  return sharp(input).resize({ ...box, fit: 'fill' }).png({ compressionLevel: 1 }).toBuffer()
}

const at = ({ input }: Pick<Drawn, 'input'>, left: number, top: number): OverlayOptions => ({ input, left, top })

/** The path that `tokens.css` has as pixels. */
const horn = 'M0 9.3h28M14 9V6.6C14 3 11.6.8 8.7.8 6.2.8 4.4 2.4 4.4 4.4c0 1.7 1.2 2.8 2.7 2.8 1.2 0 2-.8 2-1.8M14 6.6C14 3 16.4.8 19.3.8c2.5 0 4.3 1.6 4.3 3.6 0 1.7-1.2 2.8-2.7 2.8-1.2 0-2-.8-2-1.8'
const { ring, poles } = shangyraq

/** The house's mark, faint, and the ram's horns of its pages, where no photo gives a card its colour. */
function drawGround({ width, height }: Size): Buffer {
  const crown = `<circle cx="${ring.cx}" cy="${ring.cy}" r="${ring.r}" stroke-width="${ring.width}"/><path d="${poles.path}" stroke-width="${poles.width}"/>`
  const mark = `<g transform="translate(${width - 480} ${height / 2 - 230}) scale(11.5)" fill="none" stroke="${colours.accent}" opacity="0.07">${crown}</g>`
  const horns = `<pattern id="horns" width="28" height="10" patternUnits="userSpaceOnUse" patternTransform="translate(${edge} ${height - 42}) scale(2)"><path d="${horn}" fill="none" stroke="${colours.gold}" stroke-width="1.2"/></pattern><rect x="${edge}" y="${height - 42}" width="${width - 2 * edge}" height="20" fill="url(#horns)"/>`
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${mark}${horns}</svg>`)
}

/** A card of text, and of a photo where there is one: beside the words when it is wide, else above them, with the name. */
export async function drawCard({ kicker, title, organisation, detail, notes }: CardText, photo?: CardPhoto, format: CardFormat = 'wide'): Promise<Sharp> {
  const size = cardFormats[format]
  const isTall = format !== 'wide'
  const look = isTall ? tallLook : wideLook
  const width = size.width - 2 * edge - (photo && !isTall ? look.photo.width : 0)
  const besidePhoto = isTall && photo ? look.photo.width + 36 : 0
  const about = [shorten(organisation, 110), detail].filter(Boolean)
  // Letters are about half as wide as they are high.
  const isOneLine = !photo && about.join(' · ').length * look.text * 0.5 < width
  const foot = about.join(isOneLine ? ' · ' : '\n')
  const [above, below, note, picture] = await Promise.all([
    write({ text: kicker, font: 'strong', size: look.text, colour: colours.accent, width: width - besidePhoto }),
    write({ text: foot, font: 'plain', size: look.text, colour: colours.quiet, width: width - besidePhoto }),
    notes.length > 0 ? write({ text: shorten(notes.join(' '), 600), font: 'plain', size: look.note, colour: colours.quiet, width }) : undefined,
    photo && drawPhoto(photo, look.photo),
  ])
  const noteTop = size.height - edge - (note?.height ?? 0)
  const belowTop = besidePhoto ? edge + above.height + 20 : noteTop - below.height - (note ? 18 : 0)
  const titleTop = besidePhoto ? edge + look.photo.height + 44 : edge + above.height + 28
  const titleEnd = besidePhoto ? noteTop : belowTop
  const headline = await writeTitle(title, { width, height: Math.max(60, titleEnd - titleTop - 24), largest: look.largest })
  return sharp({ create: { ...size, channels: 3, background: colours.ground } }).composite([
    { input: { create: { width: 12, height: size.height, channels: 3, background: colours.accent } }, left: 0, top: 0 },
    ...(photo ? [] : [at({ input: drawGround(size) }, 0, 0)]),
    at(above, edge + besidePhoto, edge),
    at(headline, edge, titleTop),
    at(below, edge + besidePhoto, belowTop),
    ...(note ? [at(note, edge, noteTop)] : []),
    ...(picture ? [isTall ? at({ input: picture }, edge, edge) : at({ input: picture }, size.width - look.photo.width, 0)] : []),
  ])
}
