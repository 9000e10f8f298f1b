import sharp from 'sharp'
import { withoutEmoji } from '#languages/withoutEmoji.ts'
import { escapeMarkup } from '#platform/escapeMarkup.ts'

export const colours = { ground: '#fdfcfa', ink: '#1a1c1e', quiet: '#5a6067', accent: '#00616b', gold: '#b98a1d' }

/** Whole fonts: those for the web are cut into parts, and Kazakh letters lie in two of them. */
const fonts = {
  title: { font: 'Source Serif 4 SemiBold', file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
  plain: { font: 'Source Sans 3', file: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf' },
  strong: { font: 'Source Sans 3 SemiBold', file: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf' },
} as const

type Line = { text: string; font: keyof typeof fonts; size: number; colour: string; width: number }
export type Drawn = { input: Buffer; width: number; height: number }

export async function write({ text, font, size, colour, width }: Line): Promise<Drawn> {
  const { font: name, file } = fonts[font]
  const markup = `<span foreground="${colour}">${escapeMarkup(withoutEmoji(text) || text)}</span>`
  const { data, info } = await sharp({
    text: { text: markup, font: `${name} ${size}`, fontfile: `${process.cwd()}/node_modules/${file}`, width, dpi: 72, rgba: true, wrap: 'word-char', spacing: Math.round(size * -0.05) },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

const titleSizes = [84, 74, 66, 58, 50, 44, 38, 32]

/** Cut after a word, or, where there is none, after a letter. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length).replace(/[\s,.;:–-]+$/, '')}…`
}

/** The largest letters in which the title fits; one that fits in none is cut after a word. */
export async function writeTitle(title: string, { width, height, largest }: { width: number; height: number; largest: number }): Promise<Drawn> {
  // Letters are about half as wide as they are high: sizes that cannot do are not tried.
  const mayFit = (size: number): boolean => Math.ceil((title.length * size * 0.42) / width) * size * 1.2 <= height
  const smallest = largest > 66 ? 32 : 38
  for (const size of titleSizes.filter((one) => one <= largest && one > smallest && mayFit(one))) {
    const drawn = await write({ text: title, font: 'title', size, colour: colours.ink, width })
    if (drawn.height <= height) return drawn
  }
  // A quote that is cut is still closed.
  const closing = /[»”]$/.exec(title)?.[0] ?? ''
  let text = shorten(title, 1200)
  for (;;) {
    const drawn = await write({ text: text === title ? text : `${text}${closing}`, font: 'title', size: smallest, colour: colours.ink, width })
    if (drawn.height <= height || text.length < 20) return drawn
    text = shorten(text, Math.min(text.length - 2, Math.floor((text.length * height) / drawn.height)))
  }
}
