import { isUtf8 } from 'node:buffer'
import { RuleViolation } from '#platform/RuleViolation.ts'

const maxBytes = 1024 * 1024
const lineFeed = 0x0a

// Where KZ-1048 (the Kazakh standard) differs from windows-1251; Russian and Kazakh use none of the letters on the left.
const kazakh1048 = new Map(
  Object.entries({
    Ќ: 'Қ', Ћ: 'Һ', ќ: 'қ', ћ: 'һ', Ў: 'Ұ', ў: 'ұ', Ј: 'Ә', Ґ: 'Ө', Є: 'Ғ', Ї: 'Ү', ґ: 'ө', є: 'ғ', ј: 'ә', Ѕ: 'Ң', ѕ: 'ң', ї: 'ү',
  }),
)

const lineOf = (bytes: Uint8Array, index: number): number =>
  bytes.subarray(0, index).reduce((lines, byte) => lines + (byte === lineFeed ? 1 : 0), 1)

function firstLineNotUtf8(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(lineFeed, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}

/** A text in the old eight-bit code page, told from other code pages by its letters and by their natural case. */
function decodeEightBit(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('windows-1251')
    .decode(bytes)
    .replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (letter) => kazakh1048.get(letter) ?? letter)
  const isPlain = /^[\p{ASCII}\u00a0А-яЁёІіҚқҺһҰұӘәӨөҒғҮүҢң«»„“”‘’–—…•·№°©§]*$/u.test(text)
  const small = text.match(/[а-яёіқһұәөғүң]/g)?.length ?? 0
  const large = text.match(/[А-ЯЁІҚҺҰӘӨҒҮҢ]/g)?.length ?? 0
  const latin = text.match(/[a-z]/gi)?.length ?? 0
  return isPlain && small >= 2 * large && (small >= latin || small === 0) ? text : undefined
}

/**
 * The text of a story file: UTF-8, UTF-16 with a byte order mark, or windows-1251 and KZ-1048 where the letters leave
 * no doubt. Anything else is refused with its line.
 */
export function decodeStory(bytes: Uint8Array): string {
  if (bytes.length > maxBytes) {
    throw new RuleViolation('storyTooLarge', { status: 413, values: { line: lineOf(bytes, maxBytes) } })
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)

  const isText = isUtf8(bytes)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const binary = /^(?:%PDF|\{\\rtf)/.test(start)
    ? 0
    : bytes.findIndex((byte) => byte === 0 || (!isText && (byte < 0x09 || (byte > 0x0d && byte < 0x20))))
  if (binary >= 0) throw new RuleViolation('storyBinary', { values: { line: lineOf(bytes, binary) } })
  if (isText) return new TextDecoder('utf-8').decode(bytes)

  const text = decodeEightBit(bytes)
  if (text === undefined) throw new RuleViolation('storyNotUtf8', { values: { line: firstLineNotUtf8(bytes) } })
  return text
}
