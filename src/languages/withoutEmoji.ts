/** Pictographs that the house's own fonts have all the same. */
const drawn = '©®‼⁉™↖↗↘↙▶◀☑'
const pictograph = `(?![${drawn}])\\p{Extended_Pictographic}`
// A letter of a flag, a skin tone or the parts of a family stand for nothing by themselves: they go with the whole.
const joined = `(?:\\p{Emoji_Modifier}|[\\uFE0E\\u20E3]|[\\u{E0020}-\\u{E007F}]|\\u200D${pictograph})`
const emoji = new RegExp(`(?:${pictograph}|\\p{Regional_Indicator}|\\p{Emoji_Modifier})${joined}*`, 'gu')
const gap = '\uFFFC'
const marks = /(?<=[#*\d])\uFE0F?\u20E3|\uFE0F/gu

/**
 * A text without emoji, for what is drawn with the house's fonts: they have none, and a box with
 * a number stood in their place.
 */
export function withoutEmoji(text: string): string {
  const bare = text.replaceAll(marks, '').replaceAll(emoji, gap)
  if (!bare.includes(gap)) return bare
  return bare
    .replaceAll(/(^|[«“„(\n])(?:\uFFFC ?)+/g, '$1')
    .replaceAll(/ ?\uFFFC(?: ?\uFFFC)*(?=[ »”.,!?;:…\n]|$)/g, '')
    .replaceAll(/\uFFFC(?: ?\uFFFC)* ?/g, '')
}
