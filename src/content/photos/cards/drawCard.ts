import { join } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { escapeMarkup } from '#platform/escapeMarkup.ts'
import { maxPhotoPixels } from '../files/checkPhotoFile.ts'
import { cropAround, type FocalPoint } from '../files/cropAround.ts'
import { cardSize, type CardText } from './card.ts'

export type CardPhoto = { path: string; focalPoint: FocalPoint }

const edge = 64
const photoWidth = 460
const colours = { ground: '#fdfcfa', ink: '#1a1c1e', quiet: '#5a6067', accent: '#00616b' }

/** Whole fonts: those for the web are cut into parts, and Kazakh letters lie in two of them. */
const fonts = {
  title: { font: 'Source Serif 4 SemiBold', file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
  plain: { font: 'Source Sans 3', file: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf' },
  strong: { font: 'Source Sans 3 SemiBold', file: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf' },
} as const

type Line = { text: string; font: keyof typeof fonts; size: number; colour: string; width: number }
type Drawn = { input: Buffer; width: number; height: number }

async function write({ text, font, size, colour, width }: Line): Promise<Drawn> {
  const { font: name, file } = fonts[font]
  const markup = `<span foreground="${colour}">${escapeMarkup(text)}</span>`
  const { data, info } = await sharp({
    text: { text: markup, font: `${name} ${size}`, fontfile: join(process.cwd(), 'node_modules', file), width, dpi: 72, rgba: true, wrap: 'word-char', spacing: Math.round(size * -0.05) },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

const titleSizes = [66, 58, 50, 44, 38]

/** Cut after a word, or, where there is none, after a letter. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length).replace(/[\s,.;:–-]+$/, '')}…`
}

/** The largest letters in which the title fits; one that fits in none is cut after a word. */
async function writeTitle(title: string, width: number, height: number): Promise<Drawn> {
  // Letters are about half as wide as they are high: sizes that cannot do are not tried.
  const mayFit = (size: number): boolean => Math.ceil((title.length * size * 0.42) / width) * size * 1.2 <= height
  const smallest = titleSizes.at(-1) ?? 38
  for (const size of titleSizes.filter((one) => one !== smallest && mayFit(one))) {
    const drawn = await write({ text: title, font: 'title', size, colour: colours.ink, width })
    if (drawn.height <= height) return drawn
  }
  let text = shorten(title, 400)
  for (;;) {
    const drawn = await write({ text, font: 'title', size: smallest, colour: colours.ink, width })
    if (drawn.height <= height || text.length < 20) return drawn
    text = shorten(text, Math.min(text.length - 2, Math.floor((text.length * height) / drawn.height)))
  }
}

async function drawPhoto({ path, focalPoint }: CardPhoto): Promise<OverlayOptions> {
  const box = { width: photoWidth, height: cardSize.height }
  const picture = sharp(path, { limitInputPixels: maxPhotoPixels, failOn: 'error' }).autoOrient()
  const { autoOrient } = await picture.metadata()
  const { scaled, cut: piece } = cropAround(autoOrient, box, focalPoint)
  const input = await picture.resize({ ...scaled, fit: 'fill' }).extract(piece).toBuffer()
  // A picture smaller than its place is the one that is enlarged: a card has one size.
  return { input: await sharp(input).resize({ ...box, fit: 'fill' }).png().toBuffer(), left: cardSize.width - photoWidth, top: 0 }
}

/** A card of text, and of a photo where there is one, as JPEG. */
export async function drawCard({ kicker, title, organisation, detail, notes }: CardText, photo?: CardPhoto): Promise<Buffer> {
  const width = cardSize.width - 2 * edge - (photo ? photoWidth : 0)
  const foot = [shorten(organisation, 110), detail].filter(Boolean).join(photo ? '\n' : ' · ')
  const [above, below, note, picture] = await Promise.all([
    write({ text: kicker, font: 'strong', size: 28, colour: colours.accent, width }),
    write({ text: foot, font: 'plain', size: 28, colour: colours.quiet, width }),
    notes.length > 0 ? write({ text: shorten(notes.join(' '), 600), font: 'plain', size: 20, colour: colours.quiet, width }) : undefined,
    photo && drawPhoto(photo),
  ])
  const noteTop = cardSize.height - edge - (note?.height ?? 0)
  const belowTop = noteTop - below.height - (note ? 18 : 0)
  const titleTop = edge + above.height + 28
  const headline = await writeTitle(title, width, Math.max(60, belowTop - titleTop - 24))
  return sharp({ create: { ...cardSize, channels: 3, background: colours.ground } })
    .composite([
      { input: { create: { width: 12, height: cardSize.height, channels: 3, background: colours.accent } }, left: 0, top: 0 },
      { input: above.input, left: edge, top: edge },
      { input: headline.input, left: edge, top: titleTop },
      { input: below.input, left: edge, top: belowTop },
      ...(note ? [{ input: note.input, left: edge, top: noteTop }] : []),
      ...(picture ? [picture] : []),
    ])
    .jpeg({ quality: 84 })
    .toBuffer()
}
